// One file, so that all stories are read once.
import './labels.ts'
import './events.ts'
