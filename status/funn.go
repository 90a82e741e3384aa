package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The findings about the life of the kategori: where a vedtak, the law and what NIR shows part.
var (
	FunnVedtakUtenKategori = lov.Funnkode{
		Kode: "deltakelse-uten-kategori", Alvor: lov.Advarsel, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(8, 0, 0, 0), gammelLov(2, 0)},
		Tekst: lov.Tekst{
			"Deltakelse ble innvilget {vedtaksdato}, men personen hadde da verken rett til program eller kunne tilbys det: {rad}.",
			"Deltaking vart innvilga {vedtaksdato}, men personen hadde då verken rett til program eller kunne få tilbod om det: {rad}.",
			"Participation was granted on {vedtaksdato}, but the person then neither had a right to a programme nor could be offered one: {rad}.",
		},
		Forslag: lov.Tekst{
			"Undersøk om vedtaksdatoen og opplysningene som kategorien bygger på, er riktige.",
			"Undersøk om vedtaksdatoen og opplysningane som kategorien bygger på, er rette.",
			"Find out whether the date of the decision and the facts that the category rests on are right.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtaksdato, &kategori.FaktumRad},
	}
	FunnFullfoerer = lov.Funnkode{
		Kode: "rett-til-aa-fullfoere", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(9, 0, 0, 0)},
		Tekst: lov.Tekst{
			"Deltakeren har ikke lenger en tillatelse som gir program ({rad}), men programmet er påbegynt og kan fullføres. Viser NIR kategorien som ikke gjeldende, er ikke retten til å fullføre falt bort av den grunn.",
			"Deltakaren har ikkje lenger eit løyve som gir program ({rad}), men programmet er påbegynt og kan fullførast. Viser NIR kategorien som ikkje gjeldande, er ikkje retten til å fullføre fallen bort av den grunn.",
			"The participant no longer has a permit that gives a programme ({rad}), but the programme has begun and may be completed. If NIR shows the category as no longer current, the right to complete has not lapsed for that reason.",
		},
		Felter: []*lov.Felt{&kategori.FaktumRad},
	}
	FunnArbeidUtenBortfall = lov.Funnkode{
		Kode: "arbeid-uten-bortfall", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(8, 0, 4, 1)},
		Tekst: lov.Tekst{
			"Arbeid eller tilbud om arbeid på minst 30 timer i uken tar rett og plikt bort fra {fra}. NIR får vite om det ved vedtak om bortfall, som ikke er registrert, og kan fortsatt vise kategorien.",
			"Arbeid eller tilbod om arbeid på minst 30 timar i veka tek rett og plikt bort frå {fra}. NIR får vite om det ved vedtak om bortfall, som ikkje er registrert, og kan framleis vise kategorien.",
			"Work or an offer of work of at least 30 hours a week takes the right and obligation away from {fra}. NIR learns of it by a decision on lapse, which is not registered, and may still show the category.",
		},
		Forslag: lov.Tekst{
			"Undersøk om det skal fattes vedtak om bortfall på grunn av arbeid.",
			"Undersøk om det skal gjerast vedtak om bortfall på grunn av arbeid.",
			"Find out whether a decision on lapse because of work is to be made.",
		},
		Felter: []*lov.Felt{&FaktumFra},
	}
	FunnGjeninntreden = lov.Funnkode{
		Kode: "gjeninntreden-etter-bortfall", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(8, 0, 4, 2)},
		Tekst: lov.Tekst{
			"Ordningen ble avsluttet {dato} på grunn av arbeid, men arbeidet er slutt, og fra {fra} er kategorien {kategori} igjen.",
			"Ordninga vart avslutta {dato} på grunn av arbeid, men arbeidet er slutt, og frå {fra} er kategorien {kategori} igjen.",
			"The scheme ended on {dato} because of work, but the work has ended, and from {fra} the category is {kategori} again.",
		},
		Forslag: lov.Tekst{
			"Fatt vedtak om deltakelse før to år er gått, dersom personen skal ha program.",
			"Gjer vedtak om deltaking før to år er gått, dersom personen skal ha program.",
			"Decide on participation before two years have passed, if the person is to have a programme.",
		},
		Felter: []*lov.Felt{&avslutning.FaktumDato, &FaktumFra, &kategori.FaktumKategori},
	}
)

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{&FunnVedtakUtenKategori, &FunnFullfoerer, &FunnArbeidUtenBortfall, &FunnGjeninntreden}

// Funn appends to funn what there is to say of l, which [Regler.Liv] found from g.
func (r *Regler) Funn(funn []lov.Funn, g *LivGrunnlag, l *Liv) []lov.Funn {
	a := &l.Avsnitt[0]
	if a.Utfall == lov.Uavklart {
		return funn
	}
	p := programmet(g.Vedtak, g.Per)
	if p.vedtak >= 0 && (a.Kategori == kategori.Ingen || a.Til != 0 && a.Til < p.vedtatt || a.Fra > p.vedtatt) {
		d := svarPaa(g, p.vedtatt)
		bosattSiden := a.Fra > p.vedtatt && d.Rad == kategori.RadIkkeBosatt
		annenLov := p.vedtatt < kategori.FoersteDag(g.Lov) && d.Rad != kategori.RadUtenTillatelse // which may have given what this one does not
		if kategori.Kategorien(d.Rad) == kategori.Ingen && !slices.Contains(toAar[:], d.Rad) && !bosattSiden && !annenLov {
			funn = append(funn, lov.NyttFunn(&FunnVedtakUtenKategori, lov.I("vedtak", p.vedtak, ""), g.Vedtak[p.vedtak].ID,
				vedtak.FaktumVedtaksdato.PaaDag(p.vedtatt), kategori.FaktumRad.Er(int64(d.Rad))))
		}
	}
	if l.Fullfoerer(g) && g.Lov != lov.Introduksjonsloven {
		d := &g.Perioder[l.siste().periode].Svar
		funn = append(funn, lov.NyttFunn(&FunnFullfoerer, lov.Til("oppholdstillatelser"), "", kategori.FaktumRad.Er(int64(d.Rad))))
	}
	if n := &g.Perioder[len(g.Perioder)-1]; n.Svar.Rad == kategori.RadArbeid && g.Avsluttet == lov.IkkeOppfylt && p.innvilget() == lov.Nei {
		funn = append(funn, lov.NyttFunn(&FunnArbeidUtenBortfall, lov.I("arbeidsforhold", n.Svar.Arbeid, ""), "", FaktumFra.PaaDag(n.Fom)))
	}
	if s := &g.Avslutning; s.Kode == avslutning.BortfallArbeid && r.arbeid(g, s.Dato) != nil && a.Visning == Gjeldende && rett.Har(a.Kategori) && a.Fra > s.Dato {
		funn = append(funn, lov.NyttFunn(&FunnGjeninntreden, s.Sti, s.ID, avslutning.FaktumDato.PaaDag(s.Dato), FaktumFra.PaaDag(a.Fra), kategori.FaktumKategori.Er(int64(a.Kategori))))
	}
	return funn
}

// Fullfoerer reports whether l, which [Regler.Liv] found from g, is that of one whose permit no longer gives a programme, or who has become a
// Norwegian citizen, and who keeps the kategori because a programme has begun: NIR closes nothing by that.
func (l *Liv) Fullfoerer(g *LivGrunnlag) bool {
	if len(l.stykker) == 0 {
		return false
	}
	s := l.siste()
	return s.grunn == avVedtaket && g.tapt(&g.Perioder[s.periode].Svar) == lov.Ja
}

func (l *Liv) siste() *stykke { return &l.stykker[len(l.stykker)-1] }

// toAar is the rows of table B that say that two years have passed: a vedtak made then is told of with that limit.
var toAar = [...]kategori.Rad{kategori.RadToAar, kategori.RadToAarKanTilbys, kategori.RadToAarParagraf2}

// svarPaa is what table B says on a day.
func svarPaa(g *LivGrunnlag, dag date.Date) *kategori.Dag {
	i := len(g.Perioder) - 1
	for i > 0 && g.Perioder[i].Fom > dag {
		i--
	}
	return &g.Perioder[i].Svar
}
