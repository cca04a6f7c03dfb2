// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "papers/comparedtext.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestComparedText : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ComparedText textOf(const Uid &record) const
    {
        return comparedText(*m_bank, headlines(m_bank->context().db, {record})->value(record));
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(u"DGVB"_s); }

    void recordSaysWhereItStandsAndWhatItIsCalled()
    {
        const ComparedText text = textOf(test::insert(*m_bank, test::aQuestion(u"Waarom?"_s)));

        QVERIFY(text.place.startsWith(u"DGVB-VRG-0001 · "));
        QVERIFY(text.place.endsWith(u" · DGVB"));
        QCOMPARE(text.title, u"Waarom?"_s);
    }

    void questionStandsInItsDossier() // spec 03, 3.6
    {
        const Uid dossier =
            test::insert(*m_bank, PolicyDossier{.code = u"UIT"_s, .title = u"Uitvoeringskracht"_s});
        auto question = test::aQuestion();
        question.dossier = dossier;

        QVERIFY(textOf(test::insert(*m_bank, question)).place.endsWith(u" · DGVB · Uitvoeringskracht"));
    }

    void bodyOfAQuestionIsItsExplanationAndWhatItIsFor()
    {
        auto question = test::aQuestion();
        question.explanation = u"Uitleg"_s;
        question.decisionSupported = u"Het besluit"_s;

        QCOMPARE(textOf(test::insert(*m_bank, question)).body, u"Uitleg\n\nHet besluit"_s);
    }

    void bodyOfAStudyIsItsMessageQuestionAndSummary()
    {
        auto study = test::aStudy();
        study.keyMessage = u"Kern"_s;
        study.abstract = u"Samenvatting"_s;

        QCOMPARE(textOf(test::insert(*m_bank, study)).body, u"Kern\n\nSamenvatting"_s);
    }

    void bodyOfAProjectIsItsCentralQuestion()
    {
        const ResearchProject project{.title = u"Onderzoek"_s, .centralQuestion = u"Wat werkt?"_s};

        QCOMPARE(textOf(test::insert(*m_bank, project)).body, u"Wat werkt?"_s);
    }

    void factsAreThoseThatAreKnown()
    {
        const QString facts = textOf(test::insert(*m_bank, test::aQuestion())).facts;

        QVERIFY(!facts.isEmpty());
        QVERIFY(!facts.contains(u"·  ·"));
    }

    void recordThatCannotBeReadIsItsHeadlineAlone()
    {
        const Headline line{.uid = newUid(m_bank->now()),
                            .kind = Kind::Study,
                            .code = u"DGRO-STU-0001"_s,
                            .title = u"Elders"_s};

        const ComparedText text = comparedText(*m_bank, line);

        QCOMPARE(text.title, u"Elders"_s);
        QVERIFY(text.body.isEmpty() && text.facts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparedText)
#include "tst_comparedtext.moc"
