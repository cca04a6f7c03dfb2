// SPDX-License-Identifier: EUPL-1.2
#include "jobs/mapcodingjob.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who placed the studies of the gap map, as the bank knows it (spec 11, C10).
class TestMapCodingJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Result<MapCodingLines> codingBy(MapRows rows) const
    {
        const auto asked = askedGapMap(*m_bank, {.rows = rows});
        return asked ? mapCoding(*m_bank, rows, asked->map) : Result<MapCodingLines>(asked.error());
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"Wonen"_s});
        const Uid study = test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank, test::aStudy(u"Zonder begrip"_s));
        const StepLabel label{.act = u"link"_s, .kind = Kind::Link};
        QVERIFY_RESULT(m_bank->write(label, [&](Write &write) {
            return m_bank->links().add(write, study, LinkType::Concept, subject);
        }));
    }

    void cellThatOnePersonFilledHasTheNameOfThatPerson()
    {
        const auto lines = codingBy(MapRows::Concepts);

        QVERIFY_RESULT(lines);
        QVERIFY(lines->coding);
        QVERIFY(!lines->coding->byOne.isEmpty());
        const Uid person = lines->coding->byOne.first().person;
        QCOMPARE(lines->names.value(person), u"Sanne de Wit"_s);
    }

    void studiesInNoRowAreListed()
    {
        const auto lines = codingBy(MapRows::Concepts);

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->outside.size(), 1);
        QCOMPARE(lines->outside.first().title, u"Zonder begrip"_s);
    }

    void ofRowsThatAStudySaysItselfNobodyIsKnown()
    {
        const auto lines = codingBy(MapRows::Year);

        QVERIFY_RESULT(lines);
        QVERIFY(!lines->coding);
    }
};

QTEST_GUILESS_MAIN(TestMapCodingJob)
#include "tst_mapcodingjob.moc"
