/** Surnames that stand in front of the given name, folded; none that is an English word or a given name. */
const alone =
  'xi zhang wang zhou zhao xu liu chen huang wu zhu hu guo gao luo zheng liang xie tang deng feng cao zeng xiao tian yuan cai jiang ' +
  'ye wei ding yao shen qin lei fang zou xiong qiu hou hao qian duan yu li nguyen tran pham hoang huynh phan ' +
  'dang bui duong ngo jeong jung choi kang cho yoon yun jang seo shin kwon hwang ahn ryu bae baek noh roh'

/** The same that are something else as well: they show only in front of two syllables, "Park Min Woo". */
const beside =
  'fu lu ma sun he lin kim lee park lim im han oh song hong moon yang nam le vu vo do ho ly an ko'

export const frontSurnames: ReadonlySet<string> = new Set(alone.split(' '))
export const likelyFrontSurnames: ReadonlySet<string> = new Set([...frontSurnames, ...beside.split(' ')])
