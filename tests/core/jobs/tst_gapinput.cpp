// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/gapinput.h"
#include "jobs/gaplist.h"
#include "jobs/overlapstore.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid insertQuestion(Bank &bank, const QString &text, QuestionStatus status, NeedClass need)
{
    KnowledgeQuestion question = test::aQuestion(text);
    question.status = status;
    question.needClass = need;
    question.answerSummary = u"Zie de studie."_s;
    return test::insert(bank, question);
}

void answer(Bank &bank, const Uid &question, const Uid &study, AnswerDegree degree)
{
    test::insert(bank, StudyQuestionLink{.study = study, .question = question, .degree = degree});
}

/// The bank of a coordinator with an open question of its own, and one like it that another unit answered.
struct AnsweredNextDoor
{
    explicit AnsweredNextDoor(AnswerDegree degree = AnswerDegree::Volledig, NeedClass need = NeedClass::Nodig)
        : bank(test::makeBank(u"KIEM"_s, true))
    {
        const auto other = test::makeBank(u"DGRO"_s);
        study = test::insert(*other, test::aStudy(u"Leegstand van winkels"_s));
        theirs = insertQuestion(*other, u"Hoeveel winkels staan leeg in kleine kernen?"_s,
                                QuestionStatus::Beantwoord, NeedClass::Nuttig);
        answer(*other, theirs, study, degree);
        if (!receive(*bank, *allOperations(*other)))
            qFatal("not received");
        ours = insertQuestion(*bank, u"Hoeveel winkelpanden staan leeg?"_s, QuestionStatus::Open, need);
    }

    void keepPair(OverlapLevel level)
    {
        const Overlap pair{.a = std::min(ours, theirs),
                           .b = std::max(ours, theirs),
                           .kind = OverlapKind::VraagVraag,
                           .score = 60,
                           .exact = 60,
                           .level = level,
                           .parts = {{.name = PartName::SharedWords, .points = 60}}};
        if (!OverlapStore(*bank).keep(QList<Overlap>{pair}, {.computedAt = bank->now(), .snapshot = 1}))
            qFatal("not kept");
    }

    QList<GapLine> gaps()
    {
        return *GapList(*bank).gaps({.on = {}, .kinds = {}, .units = {bank->identity().unit}});
    }

    std::unique_ptr<Bank> bank;
    Uid study;
    Uid theirs;
    Uid ours;
};

Study resultOf(PublicationStatus status, const QString &refusalGround = {}, QDate publishedOn = {})
{
    Study study = test::aStudy(u"Leegstand geteld"_s);
    study.publicationStatus = status;
    study.refusalGround = refusalGround;
    study.publishedOn = publishedOn;
    return study;
}

/// What the rules say of research that was delivered five months ago, with this result.
QString gapsOfResearch(Phase phase, const Study &result)
{
    const auto bank = test::makeBank(); // of 2 March 2026
    ResearchProject research{.title = u"Onderzoek leegstand"_s, .lead = bank->identity().unit};
    research.phase = phase;
    research.deliveredOn = QDate(2025, 10, 1);
    const Uid project = test::insert(*bank, research);
    const Uid study = test::insert(*bank, result);
    const auto linked = bank->write(StepLabel{.act = u"link"_s, .kind = Kind::Link}, [&](Write &write) {
        return bank->links().add(write, project, LinkType::Result, study);
    });
    if (!linked)
        qFatal("%s", qPrintable(linked.error().detail));
    QStringList kinds;
    const auto gaps = GapList(*bank).gaps({.on = {}, .kinds = {}, .units = {}});
    for (const GapLine &gap : *gaps) {
        if (gap.gap.record == project)
            kinds.append(QString(codeOf(gap.gap.kind)));
    }
    return kinds.join(u' ');
}

} // namespace

class TestGapInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStudyThatAnswersAQuestionLikeItIsKnown()
    {
        AnsweredNextDoor room;
        QCOMPARE(room.gaps().value(0).gap.nature, GapNature::Absent);

        room.keepPair(OverlapLevel::Probable);

        const QList<GapLine> gaps = room.gaps();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].gap.kind, GapKind::QuestionUnanswered);
        QCOMPARE(gaps[0].gap.nature, GapNature::Unconnected);
        QCOMPARE(gaps[0].gap.elsewhere, QList<Uid>{room.study});
    }

    void aUsefulQuestionIsToldToBeAnsweredElsewhere()
    {
        AnsweredNextDoor room(AnswerDegree::Volledig, NeedClass::Nuttig);
        QVERIFY(room.gaps().isEmpty());

        room.keepPair(OverlapLevel::Strong);

        const QList<GapLine> gaps = room.gaps();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].gap.kind, GapKind::AnsweredElsewhere);
        QCOMPARE(gaps[0].involved.value(0).uid, room.study);
    }

    void aWeakPairSaysNothing()
    {
        AnsweredNextDoor room;

        room.keepPair(OverlapLevel::Weak);

        QVERIFY(room.gaps().value(0).gap.elsewhere.isEmpty());
    }

    void aStudyThatIsBackgroundIsNoAnswer()
    {
        AnsweredNextDoor room(AnswerDegree::Achtergrond);

        room.keepPair(OverlapLevel::Strong);

        QVERIFY(room.gaps().value(0).gap.elsewhere.isEmpty());
    }

    void aStudyThatAnotherReplacesIsNoAnswer()
    {
        AnsweredNextDoor room;
        room.keepPair(OverlapLevel::Strong);
        const QList<Uid> before = room.gaps().value(0).gap.elsewhere;
        const Uid newer = test::insert(*room.bank, test::aStudy(u"Leegstand van winkels, opnieuw"_s));

        test::insert(*room.bank, StudyRelation{.study = newer, .target = room.study});

        QCOMPARE(before, QList<Uid>{room.study});
        QVERIFY(room.gaps().value(0).gap.elsewhere.isEmpty());
    }

    void aPairThatWasPutAwaySaysNothing()
    {
        AnsweredNextDoor room;
        room.keepPair(OverlapLevel::Strong);
        const auto pair = OverlapStore(*room.bank).ofPair(room.ours, room.theirs);
        QVERIFY_RESULT(pair);

        Verdict aside;
        aside.state = OverlapState::Weggelegd;
        aside.reasonCode = DismissReason::AnderDoel;
        QVERIFY_RESULT(OverlapStore(*room.bank).decide(pair->pair, aside));

        QVERIFY(room.gaps().value(0).gap.elsewhere.isEmpty());
    }

    void whatWasDecidedAboutPublicationIsKnown_data() // spec 05, 5.7: G9 and G10
    {
        const Study undecided = resultOf(PublicationStatus::Intern);
        const Study open = resultOf(PublicationStatus::Openbaar, {}, QDate(2025, 11, 1));
        const Study refused = resultOf(PublicationStatus::NietOpenbaar, u"Persoonsgegevens"_s);
        const Study closed = resultOf(PublicationStatus::NietOpenbaar);
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Study>("result");
        QTest::addColumn<QString>("gaps");
        QTest::newRow("nothing was decided") << Phase::Opgeleverd << undecided << u"G9"_s;
        QTest::newRow("it is public, for months") << Phase::Opgeleverd << open << u"G10"_s;
        QTest::newRow("it stays inside, on this ground") << Phase::Opgeleverd << refused << QString();
        QTest::newRow("it stays inside, and nobody said why") << Phase::Opgeleverd << closed << u"G9"_s;
        QTest::newRow("published without a public result") << Phase::Gepubliceerd << undecided << u"G10"_s;
        QTest::newRow("published, and nothing is public") << Phase::Gepubliceerd << refused << QString();
    }

    void whatWasDecidedAboutPublicationIsKnown()
    {
        QFETCH(const Phase, phase);
        QFETCH(const Study, result);
        QFETCH(const QString, gaps);

        QCOMPARE(gapsOfResearch(phase, result), gaps);
    }

    void aStudyOfAnotherCountryOrOneThatBringsOthersTogetherIsKnownAsSuch()
    {
        const auto bank = test::makeBank();
        const Uid question = insertQuestion(*bank, u"Wat helpt tegen leegstand?"_s,
                                            QuestionStatus::Beantwoord, NeedClass::Nodig);
        Study review = test::aStudy(u"Overzicht van leegstand"_s);
        review.type = StudyType::Literatuur;
        Study foreign = test::aStudy(u"Leegstand in België"_s);
        foreign.countryScope = CountryScope::AnderLand;
        answer(*bank, question, test::insert(*bank, review), AnswerDegree::Deels);
        answer(*bank, question, test::insert(*bank, foreign), AnswerDegree::Deels);
        answer(*bank, question, test::insert(*bank, test::aStudy(u"Leegstand hier"_s)), AnswerDegree::Deels);

        const auto facts = gapFacts(*bank, {}, bank->now().date());

        QVERIFY_RESULT(facts);
        QCOMPARE(facts->questions.size(), 1);
        const QList<AnswerFacts> &answers = facts->questions[0].answers;
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[0].isReview && !answers[0].isForeign);
        QVERIFY(!answers[1].isReview && answers[1].isForeign);
        QVERIFY(!answers[2].isReview && !answers[2].isForeign);
    }
};

QTEST_GUILESS_MAIN(TestGapInput)
#include "tst_gapinput.moc"
