package frist

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The findings about the oppstartsfrist, the two years and registration.
var (
	FunnOppstartUte = lov.Funnkode{
		Kode: "oppstartsfrist-utloept", Alvor: lov.Advarsel, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(12, 0, 2, 0), introduksjonsloven(3, 2)},
		Tekst: lov.Tekst{
			"Fristen for vedtak og oppstart var {oppstartsfrist}, og programmet er ikke i gang.",
			"Fristen for vedtak og oppstart var {oppstartsfrist}, og programmet er ikkje i gang.",
			"The deadline for the decision and the start was {oppstartsfrist}, and the programme has not begun.",
		},
		Forslag: lov.Tekst{"Fatt vedtak og sørg for oppstart.", "Fatt vedtak og sørg for oppstart.", "Make the decision and see that the programme begins."},
		Felter:  []*lov.Felt{&FaktumOppstartsfrist},
	}
	FunnOppstartEtter = lov.Funnkode{
		Kode: "oppstart-etter-fristen", Alvor: lov.Advarsel, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(12, 0, 2, 0), introduksjonsloven(3, 2)},
		Tekst: lov.Tekst{
			"Programmet begynte {startdato}, etter fristen for oppstart {oppstartsfrist}.",
			"Programmet tok til {startdato}, etter fristen for oppstart {oppstartsfrist}.",
			"The programme began on {startdato}, after the deadline for starting {oppstartsfrist}.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumOppstartsfrist},
	}
	FunnBotidNaer = lov.Funnkode{
		Kode: "botid-naer", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
		Hjemmel: []lov.Referanse{loven(8, 0, 1, 3), loven(8, 0, 3, 2), introduksjonsloven(2, 0), introduksjonsloven(3, 3)},
		Tekst: lov.Tekst{
			"Vedtak om program må fattes senest {botidsfrist}, mindre enn 60 dager fram. Etter den dagen har deltakeren bodd for lenge i en kommune.",
			"Vedtak om program må fattast seinast {botidsfrist}, mindre enn 60 dagar fram. Etter den dagen har deltakaren budd for lenge i ein kommune.",
			"The decision on a programme must be made by {botidsfrist}, less than 60 days ahead. After that day the participant has lived too long in a municipality.",
		},
		Forslag: lov.Tekst{"Fatt vedtak om program i tide, og registrer sluttmålet.", "Fatt vedtak om program i tide, og registrer sluttmålet.", "Make the decision on a programme in time, and register the goal."},
		Felter:  []*lov.Felt{&FaktumBotid},
	}
	FunnBotidUte = lov.Funnkode{
		Kode: "botid-utloept", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
		Hjemmel: []lov.Referanse{loven(8, 0, 1, 3), loven(8, 0, 3, 2), introduksjonsloven(2, 0), introduksjonsloven(3, 3)},
		Tekst: lov.Tekst{
			"Siste dag for vedtak om program var {botidsfrist}, og vedtak er ikke registrert. NIR avslutter med «Utgått oppstartsfrist».",
			"Siste dag for vedtak om program var {botidsfrist}, og vedtak er ikkje registrert. NIR avsluttar med «Utgått oppstartsfrist».",
			"The last day for a decision on a programme was {botidsfrist}, and none is registered. NIR closes with «Utgått oppstartsfrist».",
		},
		Forslag: lov.Tekst{
			"Registrer vedtaket hvis det ble fattet i tide.",
			"Registrer vedtaket om det vart fatta i tide.",
			"Register the decision if it was made in time.",
		},
		Felter: []*lov.Felt{&FaktumBotid},
	}
	FunnVedtakForSent = lov.Funnkode{
		Kode: "vedtak-etter-to-aar", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(8, 0, 1, 3), loven(8, 0, 3, 2), introduksjonsloven(2, 0), introduksjonsloven(3, 3)},
		Tekst: lov.Tekst{
			"Siste dag for vedtak om program var {botidsfrist}, men det første vedtaket er fra {vedtaksdato}. Da hadde deltakeren bodd for lenge i en kommune.",
			"Siste dag for vedtak om program var {botidsfrist}, men det første vedtaket er frå {vedtaksdato}. Da hadde deltakaren budd for lenge i ein kommune.",
			"The last day for a decision on a programme was {botidsfrist}, but the first decision is from {vedtaksdato}. By then the participant had lived too long in a municipality.",
		},
		Forslag: lov.Tekst{"Kontroller vedtaksdatoen og bosettingen.", "Kontroller vedtaksdatoen og busetjinga.", "Check the date of the decision and the settlement."},
		Felter:  []*lov.Felt{&FaktumBotid, &vedtak.FaktumVedtaksdato},
	}
	FunnForSent = lov.Funnkode{
		Kode: "registrert-for-sent", Alvor: lov.Info, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{forskriften(58, 2), forskriften(59, 2)},
		Tekst: lov.Tekst{
			"Opplysningen er fra {hendelse} og ble registrert {registrert}; fristen var {registreringsfrist}, to måneder etter.",
			"Opplysninga er frå {hendelse} og vart registrert {registrert}; fristen var {registreringsfrist}, to månader etter.",
			"The information is from {hendelse} and was registered on {registrert}; the deadline was {registreringsfrist}, two months after.",
		},
		Felter: []*lov.Felt{&FaktumHendelse, &FaktumRegistrert, &FaktumRegistreringsfrist},
	}
)

// FunnkoderOppstart is every kind of finding about the oppstartsfrist, the two years and registration.
var FunnkoderOppstart = []*lov.Funnkode{&FunnOppstartUte, &FunnOppstartEtter, &FunnBotidNaer, &FunnBotidUte, &FunnVedtakForSent, &FunnForSent}

// FunnOppstart appends to funn what there is to say of the oppstartsfrist o and of the two years b. What is said of the two years goes
// for the oppstartsfrist too, and when either has passed there is nothing left to do for one who was refused deltakelse in time. avsluttet
// is whether an avslutning with another cause than the two years stands: there is then nothing left to begin.
func (r *Regler) FunnOppstart(funn []lov.Funn, g *OppstartGrunnlag, o *Oppstart, b *Botid, avsluttet bool) []lov.Funn {
	if avsluttet {
		return funn
	}
	botid := FaktumBotid.PaaDag(b.Dato)
	switch i := sentVedtak(g, b); {
	case i >= 0:
		v := &g.Vedtak[i]
		return append(funn, lov.NyttFunn(&FunnVedtakForSent, lov.I("vedtak", i, "vedtaksdato"), v.ID, botid, vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato)))
	case b.Tilstand == Utloept && g.avgjortInnen(b.Dato): // by an avslag
		return funn
	case b.Tilstand == Utloept:
		return append(funn, lov.NyttFunn(&FunnBotidUte, lov.Til("vedtak"), "", botid))
	case b.Tilstand == Loeper && b.Dato-g.Per < fristNaer:
		return append(funn, lov.NyttFunn(&FunnBotidNaer, lov.Til("vedtak"), "", botid))
	case o.Tilstand == Utloept:
		return funnForSentOppstart(funn, g, o)
	}
	return funn
}

// funnForSentOppstart appends that no programme has begun, or that it began after the oppstartsfrist.
func funnForSentOppstart(funn []lov.Funn, g *OppstartGrunnlag, o *Oppstart) []lov.Funn {
	oppstartsfrist := FaktumOppstartsfrist.PaaDag(o.Dato)
	i := g.begynt()
	if i < 0 {
		if g.avslaattInnen(o.Dato) {
			return funn
		}
		return append(funn, lov.NyttFunn(&FunnOppstartUte, lov.Til("vedtak"), "", oppstartsfrist))
	}
	if v := &g.Vedtak[i]; v.Startdato > o.Dato {
		funn = append(funn, lov.NyttFunn(&FunnOppstartEtter, lov.I("vedtak", i, "startdato"), v.ID, vedtak.FaktumStartdato.PaaDag(v.Startdato), oppstartsfrist))
	}
	return funn
}

// sentVedtak returns the place of the first innvilget deltakelse when it was decided after the two years; -1: it was not, or it cannot
// be told.
func sentVedtak(g *OppstartGrunnlag, b *Botid) int {
	if b.Tilstand != Loeper && b.Tilstand != Utloept {
		return -1
	}
	i, _ := foersteVedtak(g.Vedtak, new(lov.Mangler))
	return i
}

// begynt returns the place of the first innvilget deltakelse (T21) that has begun on g.Per; -1: none has.
func (g *OppstartGrunnlag) begynt() int {
	foerste := -1
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		begynt := v.GirDeltakelse() && v.Startdato != 0 && v.Startdato <= g.Per
		if begynt && (foerste < 0 || tidligere(v, &g.Vedtak[foerste])) {
			foerste = i
		}
	}
	return foerste
}

// avslaattInnen reports whether deltakelse was refused on d or before, and has not been granted.
func (g *OppstartGrunnlag) avslaattInnen(d date.Date) bool {
	return g.avgjortInnen(d) && !slices.ContainsFunc(g.Vedtak, func(v vedtak.Vedtak) bool { return v.GirDeltakelse() })
}

// avgjortInnen reports whether a vedtak on deltakelse, innvilget or not, is from d or before, or from a day that is not given.
func (g *OppstartGrunnlag) avgjortInnen(d date.Date) bool {
	return slices.ContainsFunc(g.Vedtak, func(v vedtak.Vedtak) bool {
		return v.Type == vedtak.Deltakelse && v.IProgrammet() && v.Vedtaksdato <= d
	})
}
