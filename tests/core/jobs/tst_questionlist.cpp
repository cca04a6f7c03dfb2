// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "jobs/questionlist.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;

class TestQuestionList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_answered;

    QStringList texts(const QuestionQuery &query) const
    {
        const QuestionList list(*m_bank);
        QStringList texts;
        const auto lines = list.lines(*list.ids(query));
        for (const QuestionLine &line : *lines)
            texts.append(line.text);
        return texts;
    }

    int overlapsOf(const Uid &question) const
    {
        const auto row = m_bank->records<KnowledgeQuestion>().get(question);
        return QuestionList(*m_bank).lines({row->facts.id})->first().overlaps;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        PolicyDossier dossier;
        dossier.code = QStringLiteral("D3");
        dossier.title = QStringLiteral("Leefbare kernen");
        auto open = test::aQuestion(QStringLiteral("Wie woont er boven een winkel?"));
        open.status = QuestionStatus::Open;
        open.needClass = NeedClass::Nodig;
        open.kind = KnowledgeKind::Verklarend;
        open.audience = QStringLiteral("directeur");
        open.dossier = test::insert(*m_bank, dossier);
        test::insert(*m_bank, open);
        m_answered = test::insert(*m_bank, test::aQuestion(QStringLiteral("Hoeveel winkels staan leeg?")));
        const StudyQuestionLink link{.study = test::insert(*m_bank, test::aStudy()),
                                     .question = m_answered,
                                     .degree = AnswerDegree::Deels};
        test::insert(*m_bank, link);
    }

    void withoutChoiceAllAreThereNewestFirst()
    {
        QCOMPARE(texts({}), (QStringList{QStringLiteral("Hoeveel winkels staan leeg?"),
                                         QStringLiteral("Wie woont er boven een winkel?")}));
        QCOMPARE(*QuestionList(*m_bank).newest(1), QuestionList(*m_bank).ids({})->first(1));
    }

    void everyChoiceNarrowsTheList()
    {
        const QStringList open{QStringLiteral("Wie woont er boven een winkel?")};
        const Uid dossier = m_bank->records<PolicyDossier>().all()->first().uid;

        QCOMPARE(texts({.statuses = {QuestionStatus::Open}}), open);
        QCOMPARE(texts({.needs = {NeedClass::Nodig}}), open);
        QCOMPARE(texts({.dossiers = {dossier}}), open);
        QCOMPARE(texts({.coverages = {Coverage::Geen}}), open);
        QCOMPARE(texts({.audiences = {QStringLiteral("directeur")}}), open);
        QCOMPARE(texts({.kinds = {KnowledgeKind::Verklarend}}), open);
        QCOMPARE(texts({.words = QStringLiteral("woont")}), open);
        QCOMPARE(texts({.owners = {m_bank->identity().unit}}).size(), 2);
    }

    void conceptBringsWhatIsNarrower()
    {
        Concept shops;
        shops.prefNl = QStringLiteral("winkels");
        shops.scheme = QStringLiteral("wonen");
        Concept vacancy = shops;
        vacancy.prefNl = QStringLiteral("leegstand van winkels");
        vacancy.broader = test::insert(*m_bank, shops);
        const Uid narrower = test::insert(*m_bank, vacancy);
        QVERIFY_RESULT(m_bank->write({QStringLiteral("edit")}, [&](Write &write) {
            return m_bank->links().add(write, m_answered, LinkType::Concept, narrower);
        }));
        const QStringList linked{QStringLiteral("Hoeveel winkels staan leeg?")};

        QCOMPARE(texts({.concepts = {vacancy.broader}}), linked);
        QCOMPARE(texts({.concepts = {narrower}}), linked);
        QVERIFY(texts({.concepts = {m_answered}}).isEmpty());
    }

    void audiencesAreThoseOfTheQuestions()
    {
        QCOMPARE(*QuestionList(*m_bank).audiences(), QStringList(QStringLiteral("directeur")));
    }

    void studyInTheTrashAnswersNothing()
    {
        const QStringList answered{QStringLiteral("Hoeveel winkels staan leeg?")};
        QCOMPARE(texts({.coverages = {Coverage::Deels}}), answered);

        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, m_bank->records<Study>().all()->first().uid));

        QVERIFY(texts({.coverages = {Coverage::Deels}}).isEmpty());
        const auto lines = QuestionList(*m_bank).lines(*QuestionList(*m_bank).newest(1));
        QCOMPARE(lines->first().coverage, Coverage::Geen);
    }

    void lineCountsNoPairWhoseOtherSideLiesInTheTrash()
    {
        const Uid other = test::insert(*m_bank, test::aQuestion(QStringLiteral("Waarom staan ze leeg?")));
        const Uid study = test::insert(*m_bank, test::aStudy(QStringLiteral("Leegstand")));
        const auto pair = [&](const Uid &with, OverlapLevel level) {
            return Overlap{.a = std::min(m_answered, with), .b = std::max(m_answered, with), .level = level};
        };
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(
            QList{pair(other, OverlapLevel::Strong), pair(study, OverlapLevel::Probable)},
            OverlapRun{m_bank->now()}));
        QCOMPARE(overlapsOf(m_answered), 2);

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, other));
        QCOMPARE(overlapsOf(m_answered), 1);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(overlapsOf(m_answered), 2);
    }

    void lineCountsThePairsThatTheListShows()
    {
        const Uid other = test::insert(*m_bank, test::aQuestion(QStringLiteral("Waarom staan ze leeg?")));
        const Overlap pair{.a = std::min(m_answered, other),
                           .b = std::max(m_answered, other),
                           .score = 60,
                           .level = OverlapLevel::Strong};
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.keep(QList{pair}, OverlapRun{m_bank->now()}));
        const Verdict aside{.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel};
        Overlap earlier = pair; // when both shared less
        earlier.score = 5;

        QVERIFY_RESULT(store.decide(pair, aside));
        QCOMPARE(overlapsOf(m_answered), 0);

        QVERIFY_RESULT(store.decide(earlier, aside)); // new again
        QCOMPARE(overlapsOf(m_answered), 1);

        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Nooit));
        QCOMPARE(overlapsOf(m_answered), 0);
    }

    void lineCountsAPairThatAPersonAdded()
    {
        const Uid other = test::insert(*m_bank, test::aQuestion(QStringLiteral("Waarom staan ze leeg?")));

        QVERIFY_RESULT(addOverlapByHand(*m_bank, m_answered, other, QStringLiteral("Zelfde plan")));

        QCOMPARE(overlapsOf(m_answered), 1);
    }

    void lineShowsHowFarTheQuestionIsAnswered()
    {
        const auto lines = QuestionList(*m_bank).lines(*QuestionList(*m_bank).ids({}));

        QCOMPARE(lines->at(0).coverage, Coverage::Deels);
        QCOMPARE(lines->at(1).coverage, Coverage::Geen);
        QCOMPARE(lines->at(0).ownerCode, QStringLiteral("DGVB"));
        QVERIFY(lines->at(0).isOurs);
    }
};

QTEST_GUILESS_MAIN(TestQuestionList)
#include "tst_questionlist.moc"
