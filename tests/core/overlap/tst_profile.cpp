// SPDX-License-Identifier: EUPL-1.2
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "overlap/profile.h"

#include <QTest>

using namespace kb;

/// What overlap takes from a record.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywordsOfAQuestionBelongToItsText()
    {
        KnowledgeQuestion question;
        question.explanation = QStringLiteral("Wij zien hoge rekeningen.");
        question.keywords = {QStringLiteral("energiearmoede"), QStringLiteral("huurders")};

        const QString text = profileOf(question).text;

        QVERIFY(text.contains(question.explanation));
        QVERIFY(text.contains(QStringLiteral("energiearmoede huurders")));
    }

    void keywordsOfAStudyBelongToItsText()
    {
        Study study;
        study.keyMessage = QStringLiteral("Een op de tien huishoudens.");
        study.keywords = {QStringLiteral("energiearmoede")};

        const QString text = profileOf(study).text;

        QVERIFY(text.contains(study.keyMessage));
        QVERIFY(text.contains(QStringLiteral("energiearmoede")));
    }

    void codesStandInTheFieldsOfARecordAndInTheTextOfAQuestion()
    {
        KnowledgeQuestion question;
        question.explanation = QStringLiteral("Zie Kamerstukken II 2025/26, 36800, nr. 12, p. 3.");
        Study study;
        study.doi = QStringLiteral("10.5555/A");
        study.parliamentRef = QStringLiteral("Kamerstukken II 2025/26, 36800, nr. 12");
        Study chapter = study;
        chapter.type = StudyType::Hoofdstuk;
        Signal signal;
        signal.sources = {{.parliamentRef = study.parliamentRef}};
        ResearchProject project;
        project.externalId = QStringLiteral("SEA-2025-014");

        QCOMPARE(profileOf(question).codes, QStringList{study.parliamentRef});
        QCOMPARE(profileOf(study).codes, (QStringList{QStringLiteral("10.5555/a"), study.parliamentRef}));
        QCOMPARE(profileOf(chapter).codes, QStringList{study.parliamentRef}); // the DOI is of its book
        QCOMPARE(profileOf(signal).codes, QStringList{study.parliamentRef});
        QCOMPARE(profileOf(project).codes, QStringList{QStringLiteral("SEA 2025-014")});
    }

    void aProjectCanBeInfluencedUntilItIsAwarded_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("canStillChange");
        QTest::newRow("idea") << Phase::Idee << true;
        QTest::newRow("tender") << Phase::Offerte << true;
        QTest::newRow("awarded") << Phase::Gegund << false;
        QTest::newRow("stopped") << Phase::Gestopt << false;
    }

    void aProjectCanBeInfluencedUntilItIsAwarded()
    {
        QFETCH(const Phase, phase);
        QFETCH(const bool, canStillChange);
        ResearchProject project;
        project.phase = phase;

        QCOMPARE(profileOf(project).canStillChange, canStillChange);
    }

    void aSignalMattersInTheMiddleOfItsHorizon_data()
    {
        QTest::addColumn<Horizon>("horizon");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("this year") << Horizon::Tot1 << QDate(2026, 9, 1);
        QTest::newRow("in a few years") << Horizon::Van1Tot4 << QDate(2028, 9, 1);
        QTest::newRow("within ten years") << Horizon::Van4Tot10 << QDate(2033, 3, 1);
        QTest::newRow("later") << Horizon::Na10 << QDate(2041, 3, 1);
    }

    void aSignalMattersInTheMiddleOfItsHorizon()
    {
        QFETCH(const Horizon, horizon);
        QFETCH(const QDate, expected);
        Signal signal;
        signal.observedOn = QDate(2026, 3, 1);
        signal.horizon = horizon;

        QCOMPARE(profileOf(signal).needBy, expected);
    }

    void aSignalNamesOnlyAQuestionThatItLedTo()
    {
        Signal signal;
        signal.followUp = namedUid(QLatin1StringView("test"), "what was made of it");
        signal.followUpKind = FollowUp::Bijeenkomst;
        QVERIFY(profileOf(signal).questions.isEmpty());

        signal.followUpKind = FollowUp::Vraag;
        QCOMPARE(profileOf(signal).questions, QList{signal.followUp});
    }

    void whatLapsedIsNotPaired()
    {
        KnowledgeQuestion question;
        question.status = QuestionStatus::Vervallen;
        Study study;
        study.publicationStatus = PublicationStatus::Ingetrokken;

        QVERIFY(!profileOf(question).isPaired);
        QVERIFY(!profileOf(study).isPaired);
        for (const SignalStatus status : {SignalStatus::Weggelegd, SignalStatus::Inbox}) {
            Signal signal;
            QVERIFY(profileOf(signal).isPaired);
            signal.status = status;
            QVERIFY(!profileOf(signal).isPaired);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
