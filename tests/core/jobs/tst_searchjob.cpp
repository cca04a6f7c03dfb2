// SPDX-License-Identifier: EUPL-1.2
#include "jobs/searchjob.h"
#include "model/concept.h"
#include "model/signal.h"
#include "support/testbank.h"

using namespace kb;

class TestSearchJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QStringList titles(const char *typed, const QList<Kind> &kinds = {}) const
    {
        const auto found = searchBank(*m_bank, QString::fromUtf8(typed), kinds);
        QStringList titles;
        for (const FoundRecord &record : found->records)
            titles.append(record.line.title);
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        auto study = test::aStudy(QStringLiteral("Winkelleegstand in krimpgemeenten"));
        study.abstract = QStringLiteral("Over panden die jaren wachten op een koper.");
        test::insert(*m_bank, study);
        test::insert(*m_bank, test::aQuestion(QStringLiteral("Hoeveel winkels staan er leeg?")));
    }

    void recordsOfEveryKindAreFoundAndOfOneKindWhenAsked()
    {
        QCOMPARE(titles("winkels").size(), 2);
        QCOMPARE(titles("winkels", {Kind::KnowledgeQuestion}),
                 QStringList(QStringLiteral("Hoeveel winkels staan er leeg?")));
    }

    void hitShowsTheWordsWhereTheyStand()
    {
        const auto found = searchBank(*m_bank, QStringLiteral("koper"));

        QVERIFY_RESULT(found);
        QCOMPARE(found->records.size(), 1);
        const Snippet &snippet = found->records.front().snippet;
        QVERIFY(snippet.text.contains(QStringLiteral("koper")));
        QVERIFY(!snippet.marks.isEmpty());
    }

    void misspelledWordIsUnderstood()
    {
        const auto found = searchBank(*m_bank, QStringLiteral("winkle "));

        QVERIFY_RESULT(found);
        QVERIFY(found->records.isEmpty());
        QCOMPARE(found->meant, QStringLiteral("winkels "));
        QVERIFY(searchBank(*m_bank, QStringLiteral("winkels"))->meant.isEmpty());
    }

    void filterOfAUnitNarrowsTheAnswer()
    {
        QCOMPARE(titles("winkels dg:DGVB").size(), 2);
        QVERIFY(titles("winkels dg:DGRO").isEmpty());
    }

    void filterHoldsForEveryKindThatHasAnOwnerOrASubject()
    {
        Concept subject;
        subject.prefNl = QStringLiteral("leegstand");
        subject.scheme = QStringLiteral("wonen");
        const Uid word = test::insert(*m_bank, subject);
        const Uid signal = test::insert(*m_bank, Signal{.title = QStringLiteral("Meer winkels dicht"),
                                                        .arena = {Arena::Maatschappelijk},
                                                        .sources = {{.title = QStringLiteral("Krant")}},
                                                        .observedOn = QDate(2026, 3, 2),
                                                        .status = SignalStatus::Nieuw});
        QVERIFY_RESULT(m_bank->write({QStringLiteral("link")}, [&](Write &write) {
            return m_bank->links().set(write, signal, LinkType::Concept, {word});
        }));

        const QStringList found{QStringLiteral("Meer winkels dicht")};
        QCOMPARE(titles("begrip:leegstand"), found);
        QCOMPARE(titles("winkels jaar:2026"), found);
        QCOMPARE(titles("winkels dg:DGVB", {Kind::Signal}), found);
    }

    void whatWasThrownAwayIsNotFound()
    {
        const auto questions = m_bank->records<KnowledgeQuestion>().all();
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, questions->first().uid));

        QCOMPARE(titles("winkels"), QStringList(QStringLiteral("Winkelleegstand in krimpgemeenten")));
    }

    void messageInTheInboxIsNotFoundYet()
    {
        const Signal message{.title = QStringLiteral("Winkels dicht"),
                             .arena = {Arena::Maatschappelijk},
                             .sources = {{.title = QStringLiteral("Krant")}},
                             .observedOn = QDate(2026, 3, 2),
                             .status = SignalStatus::Inbox};
        const Uid uid = test::insert(*m_bank, message);
        QCOMPARE(titles("winkels").size(), 2);
        QCOMPARE(titles("winkels", {Kind::Signal}), QStringList());

        QVERIFY_RESULT(
            test::edit<Signal>(*m_bank, uid, [](Signal &signal) { signal.status = SignalStatus::Nieuw; }));

        QCOMPARE(titles("winkels", {Kind::Signal}), QStringList(QStringLiteral("Winkels dicht")));
    }

    void questionThatNobodyAsksAnyMoreIsLeftOutWhereThatIsAsked()
    {
        KnowledgeQuestion expired = test::aQuestion(QStringLiteral("Waarom gaan winkels dicht?"));
        expired.status = QuestionStatus::Vervallen;
        test::insert(*m_bank, expired);
        const auto found = [&](PutAwayQuestions putAway) {
            return searchBank(*m_bank, QStringLiteral("winkels"), {Kind::KnowledgeQuestion}, 10, putAway)
                ->records.size();
        };

        QCOMPARE(found(PutAwayQuestions::Found), 2);
        QCOMPARE(found(PutAwayQuestions::LeftOut), 1);
    }

    void anyInputSearches()
    {
        for (const char *typed :
             {"", " ", "\"", "-", "\"winkels", "(*", "jaar:", "AND OR NOT", "dg:\"", "%_'--"})
            QVERIFY_RESULT(searchBank(*m_bank, QString::fromLatin1(typed)));
    }
};

QTEST_GUILESS_MAIN(TestSearchJob)
#include "tst_searchjob.moc"
