import { BlockList, isIP } from 'node:net'

/** Networks that are not everybody's: this machine, the house, what clouds keep their secrets at. */
const networks: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  // IPv4 in IPv6 in its two ways, and what is local there.
  ['::ffff:0:0', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

/** One for each version: Node holds an IPv4 address against subnets of IPv6 as well. */
const lists = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [network, bits, version] of networks) lists[version].addSubnet(network, bits, version)

/** Whether a numeric address is one that only this machine or its network can reach. */
export const isPrivateAddress = (address: string): boolean => {
  const version = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  return isIP(address) === 0 || lists[version].check(address, version)
}
