package vedtak

import "github.com/nirregler/integrering/lov"

// The facts of a vedtak that rules use.
var (
	FaktumVedtak      = lov.Felt{Navn: "vedtak", Slag: lov.Peker, Liste: "vedtak", Tekst: lov.Tekst{"vedtak nummer", "vedtak nummer", "decision number"}}
	FaktumType        = lov.Felt{Navn: "type", Slag: lov.Kodet, Verk: &Typer, Tekst: lov.Tekst{"vedtakstype", "vedtakstype", "kind of decision"}}
	FaktumVedtaksdato = lov.Felt{Navn: "vedtaksdato", Slag: lov.Dag, Tekst: lov.Tekst{"vedtaksdato", "vedtaksdato", "date of the decision"}}
	FaktumStartdato   = lov.Felt{Navn: "startdato", Slag: lov.Dag, Tekst: lov.Tekst{"startdato", "startdato", "start date"}}
)
