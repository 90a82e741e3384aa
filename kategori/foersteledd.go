package kategori

import "github.com/nirregler/integrering/lov"

// utledFoersteLedd fills in what § 8 første ledd asks of one who has a § 9 permit and is settled.
func (b *bilde) utledFoersteLedd() {
	for i := range b.g.Oppholdstillatelser {
		if b.gitt(i) {
			b.merkFemAar(i)
		}
	}
	if b.klasse == klasse(BokstavA) && b.r.FlyktningEtterFamilie.Paa(b.lov) != nil {
		if b.etterF = b.harHattF(); b.etterF >= 0 {
			b.fakta ^= kreverAvtale | flyktningEtterF
		}
	}
	b.utledAlder()
	if b.fakta&iAldersgruppen == 0 {
		return
	}
	if b.fakta&fritatt != 0 || b.fakta&etterAvtale != 0 {
		b.utledBotid()
	}
	b.utledArbeid()
	if b.fakta&erKollektiv != 0 {
		b.utledKollektiv()
	}
	if b.fakta&(paragraf9Alle&^erKollektiv) != 0 {
		b.utled43h()
	}
}

// hattF is harHattF as far as it is known, for telling alone: it asks for nothing.
func (b *bilde) hattF() int {
	for j := range b.g.Oppholdstillatelser {
		if b.hjemmel(j) == UtlKap6 && b.gitt(j) && b.innvilget(j) < b.innvilget(b.tillatelse) {
			if f := b.familie(j); f.svar(f.femAar) == lov.Ja {
				return j
			}
		}
	}
	return -1
}

// harHattF returns the first permit under § 9 bokstav f before the one in force, -1 for none (§ 8 andre ledd andre punktum).
func (b *bilde) harHattF() int {
	f := -1
	for j := range b.g.Oppholdstillatelser {
		if b.gitt(j) && b.innvilget(j) < b.innvilget(b.tillatelse) && b.klassen(j) == klasse(BokstavF) && (f < 0 || b.innvilget(j) < b.innvilget(f)) {
			f = j
		}
	}
	return f
}
