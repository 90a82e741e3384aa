package kategori

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The findings about permits, bosetting and education.
var (
	FunnTillatelseUtloept = lov.Funnkode{
		Kode: "tillatelse-utloept", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
		Hjemmel: []lov.Referanse{loven(2, 0, 'b', 0), loven(9, 1, 0, 0)},
		Tekst: lov.Tekst{
			"Oppholdstillatelsen ({hjemmel}) var gyldig til {gyldigTil}, og ingen nyere er registrert. En fornyelse kan være under behandling.",
			"Opphaldsløyvet ({hjemmel}) var gyldig til {gyldigTil}, og ikkje noko nyare er registrert. Ei fornying kan vere under behandling.",
			"The residence permit ({hjemmel}) was valid until {gyldigTil}, and no newer one is registered. A renewal may be under way.",
		},
		Forslag: lov.Tekst{
			"Undersøk om tillatelsen er fornyet, og om opplysningene i registeret er riktige.",
			"Undersøk om løyvet er fornya, og om opplysningane i registeret er rette.",
			"Find out whether the permit has been renewed, and whether the register is right.",
		},
		Felter: []*lov.Felt{&FaktumHjemmel, &FaktumGyldigTil},
	}
	FunnBosettingLukket = lov.Funnkode{
		Kode: "bosetting-uten-ny", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(8, 1, 0, 1)},
		Tekst: lov.Tekst{
			"Bosettingen sluttet {bosattTil}, og ingen ny er registrert. Kategorien er beregnet som om personen fortsatt bor der.",
			"Busetjinga slutta {bosattTil}, og inga ny er registrert. Kategorien er berekna som om personen framleis bur der.",
			"The settlement ended on {bosattTil}, and no new one is registered. The category is computed as if the person still lives there.",
		},
		Forslag: lov.Tekst{
			"Registrer den nye bosettingen, eller at personen er utvandret.",
			"Registrer den nye busetjinga, eller at personen er utvandra.",
			"Register the new settlement, or that the person has emigrated.",
		},
		Felter: []*lov.Felt{&FaktumBosattTil},
	}
	FunnUtenAvtale = lov.Funnkode{
		Kode: "bosatt-uten-avtale", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(8, 1, 0, 1), loven(8, 3, 0, 1)},
		Tekst: lov.Tekst{
			"Personen er registrert som bosatt uten avtale og kan derfor bare tilbys program. Med avtale ville personen ha hatt rett til det.",
			"Personen er registrert som busett utan avtale og kan difor berre tilbydast program. Med avtale ville personen ha hatt rett til det.",
			"The person is registered as settled without agreement and can therefore only be offered a programme. With an agreement the person would have had a right to it.",
		},
		Forslag: lov.Tekst{
			"Kontroller om personen ble bosatt etter avtale med integreringsmyndighetene.",
			"Kontroller om personen vart busett etter avtale med integreringsstyresmaktene.",
			"Check whether the person was settled by agreement with the integration authorities.",
		},
	}
	FunnUtdanningMangler = lov.Funnkode{
		Kode: "utdanning-mangler", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(13, 1, 0, 1), loven(14, 1, 0, 1), {Lov: lov.Integreringsforskriften, Paragraf: 65, Tillegg: 'a'}},
		Tekst: lov.Tekst{
			"Personen har rett og plikt til introduksjonsprogram, men utdanningsbakgrunnen er ikke registrert. Den avgjør hvilke sluttmål og hvor langt program som er mulig.",
			"Personen har rett og plikt til introduksjonsprogram, men utdanningsbakgrunnen er ikkje registrert. Han avgjer kva sluttmål og kor langt program som er mogleg.",
			"The person has a right and duty to take part in the introduction programme, but the educational background is not registered. It decides which goals and how long a programme are possible.",
		},
		Forslag: lov.Tekst{"Registrer utdanningsbakgrunnen.", "Registrer utdanningsbakgrunnen.", "Register the educational background."},
	}
	FunnUtdanningKollektiv = lov.Funnkode{
		Kode: "utdanning-ved-kollektiv-beskyttelse", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{paragraf37c(0)},
		Tekst: lov.Tekst{
			"Utdanningsbakgrunn skal ikke registreres for den som har kollektiv beskyttelse, før det fattes vedtak om utvidet norskopplæring.",
			"Utdanningsbakgrunn skal ikkje registrerast for den som har kollektivt vern, før det blir gjort vedtak om utvida norskopplæring.",
			"The educational background is not to be registered for a person with collective protection until extended Norwegian training is decided.",
		},
	}
)

// The same findings under introduksjonsloven.
var (
	FunnTillatelseUtloeptIntroduksjon = etterIntroduksjonsloven(FunnTillatelseUtloept, introloven(2, 1, 0))
	FunnBosettingLukketIntroduksjon   = etterIntroduksjonsloven(FunnBosettingLukket, introloven(2, 0, 0))
	FunnUtenAvtaleIntroduksjon        = etterIntroduksjonsloven(FunnUtenAvtale, introloven(2, 0, 0), introloven(3, 3, 0))
)

func etterIntroduksjonsloven(k lov.Funnkode, hjemmel ...lov.Referanse) lov.Funnkode {
	k.Kode, k.Hjemmel = k.Kode+"-introduksjonsloven", hjemmel
	return k
}

// FaktumBosattTil is the last day of a bosetting.
var FaktumBosattTil = lov.Felt{Navn: "bosattTil", Slag: lov.Dag, Tekst: lov.Tekst{"bosatt til", "busett til", "settled until"}}

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{
	&FunnTillatelseUtloept, &FunnBosettingLukket, &FunnUtenAvtale, &FunnUtdanningMangler, &FunnUtdanningKollektiv,
	&FunnTillatelseUtloeptIntroduksjon, &FunnBosettingLukketIntroduksjon, &FunnUtenAvtaleIntroduksjon,
}

// Funn appends to funn what there is to say of the permits, the bosettinger and the education of one who has the answer d on g.Dag. Under
// introduksjonsloven the education decides neither goal nor length, and is not asked for.
func (r *Regler) Funn(funn []lov.Funn, g *Grunnlag, d *Dag, utdanning Utdanning) []lov.Funn {
	if d.Rad == RadStatsborger {
		return funn
	}
	introduksjon := g.Lov == lov.Introduksjonsloven
	velg := func(k, etterIntroduksjon *lov.Funnkode) *lov.Funnkode {
		if introduksjon {
			return etterIntroduksjon
		}
		return k
	}
	if i := sisteUte(len(g.Oppholdstillatelser), g.Dag, func(i int) (fra, til date.Date) {
		o := &g.Oppholdstillatelser[i]
		if o.TilbakekaltFra != 0 { // that is why, and no renewal is under way
			return o.Vedtaksdato, 0
		}
		return o.Vedtaksdato, o.GyldigTil
	}); i >= 0 {
		o := &g.Oppholdstillatelser[i]
		funn = append(funn, lov.NyttFunn(velg(&FunnTillatelseUtloept, &FunnTillatelseUtloeptIntroduksjon), lov.I("oppholdstillatelser", i, "gyldigTil"), o.ID,
			FaktumHjemmel.Er(int64(o.Hjemmel)), FaktumGyldigTil.PaaDag(o.GyldigTil)))
	}
	if k := sisteUte(len(g.Bosettinger), g.Dag, func(k int) (fra, til date.Date) {
		return g.Bosettinger[k].Fra, g.Bosettinger[k].Til
	}); k >= 0 {
		s := &g.Bosettinger[k]
		funn = append(funn, lov.NyttFunn(velg(&FunnBosettingLukket, &FunnBosettingLukketIntroduksjon), lov.I("bosettinger", k, "til"), s.ID, FaktumBosattTil.PaaDag(s.Til)))
	}
	switch {
	case d.Rad == RadUtenAvtale && d.Bosetting >= 0:
		funn = append(funn, lov.NyttFunn(velg(&FunnUtenAvtale, &FunnUtenAvtaleIntroduksjon), lov.I("bosettinger", d.Bosetting, "etterAvtale"), g.Bosettinger[d.Bosetting].ID))
	case d.Kategori == RettOgPlikt && utdanning == 0 && !introduksjon:
		funn = append(funn, lov.NyttFunn(&FunnUtdanningMangler, lov.Til("utdanning"), ""))
	case d.Rad == RadKollektiv && utdanning != 0 && !slices.ContainsFunc(g.Vedtak, utvidetNorsk):
		funn = append(funn, lov.NyttFunn(&FunnUtdanningKollektiv, lov.Til("utdanning"), ""))
	}
	return funn
}

// sisteUte returns the element that begins last of n, and of those lasts longest, the first such, when it has ended before the day; -1
// when it has not, and when one has no first day, since that may be the last.
func sisteUte(n int, dag date.Date, periode func(int) (fra, til date.Date)) int {
	siste, sisteFra, sisteTil := -1, date.Date(0), date.Date(0)
	for i := range n {
		fra, til := periode(i)
		if fra == 0 {
			return -1
		}
		if til == 0 {
			til = evig
		}
		if siste < 0 || fra > sisteFra || fra == sisteFra && til > sisteTil {
			siste, sisteFra, sisteTil = i, fra, til
		}
	}
	if sisteTil < dag {
		return siste
	}
	return -1
}

func utvidetNorsk(v vedtak.Vedtak) bool { return v.Type == vedtak.UtvidetNorsk }
