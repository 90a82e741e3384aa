package frist

import (
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
		Hjemmel: []lov.Referanse{forskriften(58, 2)},
		Tekst: lov.Tekst{
			"Opplysningen er fra {hendelse} og ble registrert {registrert}; fristen var {registreringsfrist}, to måneder etter.",
			"Opplysninga er frå {hendelse} og vart registrert {registrert}; fristen var {registreringsfrist}, to månader etter.",
			"The information is from {hendelse} and was registered on {registrert}; the deadline was {registreringsfrist}, two months after.",
		},
		Felter: []*lov.Felt{&FaktumHendelse, &FaktumRegistrert, &FaktumRegistreringsfrist},
	}
)

// FunnkoderOppstart is every kind of finding about the oppstartsfrist, the two years and registration.
var FunnkoderOppstart = []*lov.Funnkode{&FunnOppstartUte, &FunnBotidNaer, &FunnBotidUte, &FunnVedtakForSent, &FunnForSent}

// FunnOppstart appends to funn what there is to say of the oppstartsfrist o and of the two years b. What is said of the two years goes
// for the oppstartsfrist too. avsluttet is whether an avslutning with another cause than the two years stands: there is then nothing
// left to begin.
func (r *Regler) FunnOppstart(funn []lov.Funn, g *OppstartGrunnlag, o *Oppstart, b *Botid, avsluttet bool) []lov.Funn {
	if avsluttet {
		return funn
	}
	botid := FaktumBotid.PaaDag(b.Dato)
	switch i := sentVedtak(g, b); {
	case i >= 0:
		v := &g.Vedtak[i]
		return append(funn, lov.NyttFunn(&FunnVedtakForSent, lov.I("vedtak", i, "vedtaksdato"), v.ID, botid, vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato)))
	case b.Tilstand == Utloept:
		return append(funn, lov.NyttFunn(&FunnBotidUte, lov.Til("vedtak"), "", botid))
	case b.Tilstand == Loeper && b.Dato-g.Per < fristNaer:
		return append(funn, lov.NyttFunn(&FunnBotidNaer, lov.Til("vedtak"), "", botid))
	case o.Tilstand == Utloept && !g.iGang():
		return append(funn, lov.NyttFunn(&FunnOppstartUte, lov.Til("vedtak"), "", FaktumOppstartsfrist.PaaDag(o.Dato)))
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

// iGang reports whether a programme has begun on g.Per.
func (g *OppstartGrunnlag) iGang() bool {
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.GirDeltakelse() && v.Startdato != 0 && v.Startdato <= g.Per {
			return true
		}
	}
	return false
}
