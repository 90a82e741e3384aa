package leser

// indeks finds the place of a word in a short list with one multiplication and one comparison.
type indeks struct {
	ord   []string
	mul   uint64     // 0: no multiplier tells the words apart, and they are compared one by one
	hylle [256]uint8 // place + 1
}

func noekkel[S string | []byte](s S) uint64 {
	n := len(s)
	return uint64(n)<<32 | uint64(s[0])<<24 | uint64(s[n/3])<<16 | uint64(s[n/2])<<8 | uint64(s[n-1])
}

// nyIndeks tries multipliers until every word has a shelf of its own.
func nyIndeks(ord []string) indeks {
	const forsoek = 1 << 10
	mul := uint64(0x9e3779b97f4a7c15)
	for range forsoek {
		x := indeks{ord: ord, mul: mul}
		ledig := true
		for i, o := range ord {
			h := noekkel(o) * mul >> 56
			ledig = ledig && x.hylle[h] == 0
			x.hylle[h] = uint8(i + 1)
		}
		if ledig {
			return x
		}
		mul = mul*6364136223846793005 + 1442695040888963407 | 1
	}
	return indeks{ord: ord}
}

// finn returns the place of s, or -1.
func (x *indeks) finn(s []byte) int {
	if len(s) == 0 {
		return -1
	}
	if x.mul == 0 {
		for i, o := range x.ord {
			if o == string(s) {
				return i
			}
		}
		return -1
	}
	if i := int(x.hylle[noekkel(s)*x.mul>>56]) - 1; i >= 0 && x.ord[i] == string(s) {
		return i
	}
	return -1
}
