// SPDX-License-Identifier: EUPL-1.2
#include "model/attention.h"

#include <QTest>

using namespace kb;

namespace {

constexpr LinkCounts WellLinked{.concepts = 2, .institutes = 1, .files = 1};

KnowledgeQuestion goodQuestion()
{
    KnowledgeQuestion question;
    question.text = QStringLiteral("Hoe groot is de energiearmoede onder huurders?");
    question.dossier = Uid::createUuid();
    return question;
}

Study goodStudy()
{
    Study study;
    study.title = QStringLiteral("Energiearmoede meten");
    study.contributions = {{.name = QStringLiteral("Kuipers, E.")}};
    study.issued = {QStringLiteral("2024")};
    study.summaryPlain = QStringLiteral("Een op de tien huishoudens heeft het koud. Dat kost geld.");
    return study;
}

} // namespace

/// Hints on quality; what is right gives none.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCompleteAsksForNothing()
    {
        QCOMPARE(attentionFor(goodQuestion(), WellLinked), QList<Attention>());
        QCOMPARE(attentionFor(goodStudy(), WellLinked), QList<Attention>());
        QCOMPARE(attentionFor(ResearchProject(), WellLinked), QList<Attention>());
    }

    void aQuestionIsOneSentenceOfTheRightLength_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Attention>("expected");
        QTest::newRow("no mark") << QStringLiteral("Onderzoek naar wonen") << Attention::NoQuestionMark;
        QTest::newRow("two") << QStringLiteral("Hoe groot is het? En waarom dan?")
                             << Attention::SeveralQuestions;
        QTest::newRow("nothing yet") << QString() << Attention::NoQuestionMark;
        QTest::newRow("short") << QStringLiteral("Hoe groot?") << Attention::ShortQuestion;
        QTest::newRow("long") << QString(300, QLatin1Char('a')) + QLatin1Char('?') << Attention::LongQuestion;
        QTest::newRow("policy") << QStringLiteral("Moeten we de huurtoeslag verhogen?")
                                << Attention::PolicyQuestion;
    }

    void aQuestionIsOneSentenceOfTheRightLength()
    {
        QFETCH(const QString, text);
        QFETCH(const Attention, expected);
        KnowledgeQuestion question = goodQuestion();
        question.text = text;

        QCOMPARE(attentionFor(question, WellLinked), QList<Attention>{expected});
    }

    void aNeededQuestionHasADateAndADecision()
    {
        KnowledgeQuestion question = goodQuestion();
        question.needClass = NeedClass::Nodig;

        QCOMPARE(attentionFor(question, WellLinked),
                 QList<Attention>({Attention::NoNeedBy, Attention::NoDecision}));
    }

    void oneConceptIsFew()
    {
        QCOMPARE(attentionFor(goodQuestion(), {.concepts = 1}), QList<Attention>{Attention::FewConcepts});
    }

    void aStudyHasMakersADateAndAPlainSummary()
    {
        QCOMPARE(attentionFor(Study(), {.concepts = 2}),
                 QList<Attention>({Attention::NoAuthors, Attention::NoInstitute, Attention::NoDate,
                                   Attention::NoSummary, Attention::NoPlainSummary, Attention::NoAccess}));
    }

    void aSummaryOfTheSourceIsASummary()
    {
        Study study = goodStudy();
        study.summaryPlain.clear();
        study.abstract = QStringLiteral("Van de bron.");

        QCOMPARE(attentionFor(study, WellLinked), QList<Attention>{Attention::NoPlainSummary});
    }

    void aStudyCanBeReadSomewhere_data()
    {
        QTest::addColumn<Study>("study");
        QTest::addColumn<int>("files");
        QTest::addColumn<bool>("canBeRead");
        const auto row = [](const char *name, bool canBeRead, int files,
                            const std::function<void(Study &)> &say) {
            Study study = goodStudy();
            say(study);
            QTest::newRow(name) << study << files << canBeRead;
        };
        row("nothing", false, 0, [](Study &) {});
        row("a file", true, 1, [](Study &) {});
        row("a web address", true, 0,
            [](Study &study) { study.url = QUrl(QStringLiteral("https://voorbeeld.example")); });
        row("a DOI", true, 0, [](Study &study) { study.doi = QStringLiteral("10.5555/1"); });
        row("a handle", true, 0, [](Study &study) { study.handle = QStringLiteral("20.500/1"); });
        row("a location on the web", true, 0,
            [](Study &study) { study.location = QStringLiteral("https://voorbeeld.example/1"); });
        row("a shelf", false, 0, [](Study &study) { study.location = QStringLiteral("kast 4, plank 2"); });
    }

    void aStudyCanBeReadSomewhere()
    {
        QFETCH(const Study, study);
        QFETCH(const int, files);
        QFETCH(const bool, canBeRead);

        const auto points = attentionFor(study, {.concepts = 2, .institutes = 1, .files = files});

        QCOMPARE(points.contains(Attention::NoAccess), !canBeRead);
    }

    void aFileThatNobodyLookedAtIsTold()
    {
        const LinkCounts links{.concepts = 2, .institutes = 1, .files = 2, .uncheckedFiles = 1};

        QCOMPARE(attentionFor(goodStudy(), links), QList<Attention>{Attention::UncheckedFile});
    }

    void anEvaluationSaysWhen()
    {
        Study study = goodStudy();
        study.type = StudyType::Evaluatie;

        QCOMPARE(attentionFor(study, WellLinked), QList<Attention>{Attention::NoEvaluationMoment});
    }

    void aSentenceOfMoreThanTwentyWordsIsLong()
    {
        Study study = goodStudy();
        study.summaryPlain = QStringLiteral("woord ").repeated(20).trimmed() + QLatin1Char('.');
        QCOMPARE(attentionFor(study, WellLinked), QList<Attention>());

        study.summaryPlain = QStringLiteral("woord ").repeated(21).trimmed() + QLatin1Char('.');
        QCOMPARE(attentionFor(study, WellLinked), QList<Attention>{Attention::LongSentences});
    }

    void aCitizenNumberInTheTextIsSeen()
    {
        Study study = goodStudy();
        study.abstract = QStringLiteral("Neem contact op met 111222333.");

        QCOMPARE(attentionFor(study, WellLinked), QList<Attention>{Attention::CitizenNumber});
    }

    void aProjectEndsAfterItBegins()
    {
        ResearchProject project;
        project.plannedStart = QDate(2026, 5, 1);
        project.plannedEnd = QDate(2026, 4, 1);

        QCOMPARE(attentionFor(project, WellLinked), QList<Attention>{Attention::EndsBeforeItBegins});
    }

    void sharesOfTheCostsAddUpToAHundred()
    {
        ResearchProject project;
        project.costSplit = {{.percent = 60}, {.percent = 30}};
        QCOMPARE(attentionFor(project, WellLinked), QList<Attention>{Attention::SharesDoNotAddUp});

        project.costSplit.append(CostShare{.percent = 10});
        QCOMPARE(attentionFor(project, WellLinked), QList<Attention>());
    }

    void datesThatAreNotKnownAreNoDisorder()
    {
        QVERIFY(areInOrder({QDate(2026, 1, 1), QDate(), QDate(2026, 1, 1), QDate(2026, 2, 1)}));
        QVERIFY(!areInOrder({QDate(2026, 2, 1), QDate(), QDate(2026, 1, 1)}));
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
