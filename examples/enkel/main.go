// Command enkel reads one participant and prints the last day of the programme, and why. Run it from the root of the module.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

func main() {
	data, err := os.ReadFile("examples/deltakere/elleve-sykedager.json")
	if err != nil {
		log.Fatal(err)
	}
	deltaker, err := integrering.Les(data)
	if err != nil {
		log.Fatal(err)
	}
	norge := integrering.Norge()
	vurdering, err := norge.Vurder(&deltaker, lov.D(2026, 7, 1), 0)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(vurdering.Frist(integrering.GjennomfoeringFrist).Dato)
	fmt.Print(vurdering.Forklar(lov.Bokmaal, 2))
}
