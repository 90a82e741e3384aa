package kategori

import "slices"

// signatur is a number for how an answer follows from what is not given. Where two ways to fill a field leave the same one, the answer
// follows from the rest in the same way, and the field does not matter.
type signatur uint64

// med mixes x in.
func (s signatur) med(x uint64) signatur {
	s = (s ^ signatur(x)) * 0x9e3779b97f4a7c15
	return s ^ s>>29
}

// fordeling mixes in what a table says for each choice of the values of the facts ff, among those that m leaves open.
func fordeling[T comparable](s signatur, tabell []linje[T], m, ff mengde, verdi func(T) uint64) signatur {
	for _, alle := range verdier {
		if ff&alle == 0 {
			continue
		}
		for rest := m & alle; rest != 0; rest &= rest - 1 {
			s = fordeling(s.med(uint64(rest&-rest)), tabell, m&^alle|rest&-rest, ff&^alle, verdi)
		}
		return s
	}
	i := slices.IndexFunc(tabell, func(l linje[T]) bool { return l.mulig(m) })
	return s.med(verdi(tabell[i].svar))
}

// terskler mixes in what the facts ff are held against, as far as it is known.
func (b *bilde) terskler(s signatur, ff mengde) signatur {
	if ff&iAldersgruppen != 0 {
		s = s.med(uint64(b.innvilgelse))
	}
	if ff&etterAvtale != 0 {
		s = s.med(uint64(b.bosetting + 1))
	}
	if ff&utenforFoerste != 0 {
		s = s.med(uint64(b.foerste.fra))
	}
	if ff&med43h != 0 && b.foerste34 >= 0 {
		s = s.med(uint64(b.innvilget(b.foerste34))).med(uint64(b.overgang))
	}
	return s
}
