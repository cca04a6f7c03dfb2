// SPDX-License-Identifier: EUPL-1.2
#include "jobs/introductionjob.h"
#include "report/renderers.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A letter brings the owners of a confirmed overlap together (spec 11, B10).
class TestIntroductionJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Overlap m_pair;

    ShownOverlap shown() const { return *OverlapStore(*m_bank).ofPair(m_pair.a, m_pair.b); }
    Result<> decide(const Verdict &verdict) const { return OverlapStore(*m_bank).decide(m_pair, verdict); }
    Result<IntroductionContent> content() const
    {
        return introductionContent(*m_bank, Language::Nl, m_pair.b, m_pair.a);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        m_pair = store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first().pair;
    }

    void onlyAnOverlapThatPeopleConfirmedIsWrittenAbout()
    {
        const auto fresh = content();
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        const auto aside = content();
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));

        QCOMPARE_ERROR(fresh, Error::Code::InvalidInput);
        QCOMPARE_ERROR(aside, Error::Code::InvalidInput);
        QVERIFY_RESULT(content());
    }

    void whatAUnitKeepsForItselfIsNotWrittenToAnother()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        for (const Uid &side : {m_pair.a, m_pair.b}) {
            QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
                *m_bank, side, [](KnowledgeQuestion &kept) { kept.shareLevel = ShareLevel::EigenDg; }));
            QCOMPARE_ERROR(content(), Error::Code::NotAllowed);

            QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
                *m_bank, side, [](KnowledgeQuestion &shared) { shared.shareLevel = ShareLevel::InternBzk; }));
            QVERIFY_RESULT(content());
        }
    }

    void letterNamesBothUnitsTheirQuestionsAndWhy()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        const ShownOverlap pair = shown();

        const auto made = content();

        QVERIFY_RESULT(made);
        const QString text = renderPlainText(introductionLetter(*made)).simplified();
        for (const QString &told : {pair.a.code, pair.b.code, pair.a.title, pair.b.title, made->a.name,
                                    made->b.name, made->why.simplified(), made->proposal, made->sender})
            QVERIFY2(!told.isEmpty() && text.contains(told), qPrintable(told + u'\n' + text));
    }

    void questionThatNobodyAsksAnyMoreIsNotWrittenAbout()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        for (const QuestionStatus status : {QuestionStatus::Vervallen, QuestionStatus::Samengevoegd}) {
            QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, m_pair.b, [&](KnowledgeQuestion &question) {
                question.status = status;
                question.mergedInto = status == QuestionStatus::Samengevoegd ? m_pair.a : Uid();
            }));

            const auto refused = content();

            QCOMPARE_ERROR(refused, Error::Code::NotAllowed);
            QCOMPARE(refused.error().detail, u"out_of_sight"_s);
        }
    }

    void letterDoesNotNameWhatAnotherKeepsForItself()
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Geheim onderzoek"_s));
        const Evidence between{.name = EvidenceName::GoBetween, .uid = study, .label = u"Geheim onderzoek"_s};
        m_pair.parts = {{.name = PartName::GoBetween, .points = m_pair.score, .evidence = {between}}};
        const OverlapStore store(*m_bank);
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(QList{m_pair}, *store.lastRun()));
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        const auto before = content();

        QVERIFY_RESULT(
            test::edit<Study>(*m_bank, study, [](Study &kept) { kept.shareLevel = ShareLevel::EigenDg; }));
        const auto after = content();

        QVERIFY_RESULT(before);
        QVERIFY_RESULT(after);
        QVERIFY2(before->why.contains(u"Geheim onderzoek"_s), qPrintable(before->why));
        QVERIFY2(!after->why.isEmpty() && !after->why.contains(u"Geheim"_s), qPrintable(after->why));
    }

    void unitWithoutAMailboxIsNamedOnTheLetter()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        auto made = content();
        made->a.mailbox = u"een@voorbeeld.example"_s;
        made->b.mailbox.clear();

        const QString text = renderPlainText(introductionLetter(*made)).simplified();

        QCOMPARE(unitsWithoutMailbox(*made), QStringList(made->b.code));
        QVERIFY2(text.contains(made->b.name + u", mailbox not known"_s), qPrintable(text));
    }

    void mailGoesToTheMailboxesThatAreKnown()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        auto made = content();
        made->a.mailbox = u"een@voorbeeld.example"_s;
        made->b.mailbox.clear();

        const QByteArray mail = introductionMail(*made);

        QVERIFY2(mail.contains("To: een@voorbeeld.example\r\n"), mail.constData());
    }

    void blindReviewerAndOneUnitHaveNobodyToIntroduce()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        ShownOverlap ofOneUnit = shown();
        ShownOverlap blind = shown();

        ofOneUnit.b.unit = ofOneUnit.a.unit;
        blind.isBlind = true;

        QVERIFY(mayIntroduce(shown()));
        QVERIFY(!mayIntroduce(ofOneUnit));
        QVERIFY(!mayIntroduce(blind));
    }
};

QTEST_GUILESS_MAIN(TestIntroductionJob)
#include "tst_introductionjob.moc"
