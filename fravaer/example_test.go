package fravaer_test

import (
	"fmt"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Sick from Monday 1 to Friday 12 June 2026, 5 + 5 virkedager, with welfare leave from 11 to 15 June, of which 11 and 12 June are counted
// once: 15 June, a Monday, is one more.
func ExampleRegler_Legg() {
	regler := fravaer.Norge()
	grunnlag := fravaer.Grunnlag{
		Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2),
		Fravaer: []fravaer.Fravaer{{Type: fravaer.EgenSykdom, Fra: lov.D(2026, 6, 1), Til: lov.D(2026, 6, 12)}},
		Vedtak:  []vedtak.Vedtak{{Type: vedtak.Permisjon, Permisjonstype: vedtak.Velferd, Startdato: lov.D(2026, 6, 11), Sluttdato: lov.D(2026, 6, 15)}},
	}
	var utlegg fravaer.Utlegg
	regler.Legg(&utlegg, &grunnlag)
	fmt.Println(utlegg.Timer(lov.D(2026, 2, 2), lov.D(2028, 2, 2)) / utlegg.Virkedag())
	// Output: 11
}

// 14 May 2026 is Kristi himmelfartsdag, and 16 and 17 May are a Saturday and a Sunday: 11–15 May is four virkedager, and 16–17 May none.
func ExampleUtlegg_Redegjoer() {
	regler := fravaer.Norge()
	grunnlag := fravaer.Grunnlag{
		Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2),
		Fravaer: []fravaer.Fravaer{
			{Type: fravaer.EgenSykdom, Fra: lov.D(2026, 5, 11), Til: lov.D(2026, 5, 15)},
			{Type: fravaer.EgenSykdom, Fra: lov.D(2026, 5, 16), Til: lov.D(2026, 5, 17)},
		},
	}
	var utlegg fravaer.Utlegg
	regler.Legg(&utlegg, &grunnlag)
	utlegg.Redegjoer(lov.D(2028, 2, 2), nil)
	for _, r := range utlegg.Registreringer {
		fmt.Println(r.Sti(), r.Talt/lov.Mikro)
	}
	for _, fn := range utlegg.Funn(nil) {
		fmt.Println(fn.Kode.Kode, fn.Sti)
	}
	// Output:
	// /fravaer/0 4
	// /fravaer/1 0
	// fravaer-uten-virkedager /fravaer/1
}
