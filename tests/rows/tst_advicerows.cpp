// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicelist.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "jobs/bulletinlist.h"
#include "jobs/bulletinwork.h"
#include "report/renderers.h"
#include "rowbank.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Result<> onBulletin(Bank &bank, const std::function<Result<>(BulletinWork &)> &step)
{
    return bank.write({u"edit"_s, Kind::Bulletin}, [&](Write &write) {
        BulletinWork work(bank, write);
        return step(work);
    });
}

/// The issue that the example has as a draft, agreed and issued.
Bulletin issuedDraft(Bank &bank)
{
    const Uid draft = named<Bulletin>(bank, u"KIEM-SGN-02"_s).uid;
    const auto issued = onBulletin(bank, [&](BulletinWork &work) -> Result<> {
        if (auto settled = work.settle(draft); !settled)
            return settled;
        return work.issue(draft);
    });
    if (!issued)
        qFatal("%s", qPrintable(issued.error().detail));
    return *bank.records<Bulletin>().get(draft);
}

} // namespace

/// Rows S22c and S27b of the specification: what goes out.
class TestAdviceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S22c_printSaysForWhomAndWhenAndWhatIsToBeDecided()
    {
        const RowBank bank(u"KIEM"_s);
        const auto advice = bank.named<Advice>("KIEM-ADV-01");

        const auto paper = advicePaperOf(*bank, advice.uid, Language::Nl);

        QVERIFY_RESULT(paper);
        const QString text = renderPlainText(*paper);
        QVERIFY2(text.contains(advice.addressee), qPrintable(text));
        QVERIFY2(text.contains(QLocale(QLocale::Dutch).toString(advice.decisionOn, u"d MMMM yyyy"_s)),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Besluit"_s), qPrintable(text));
    }

    void S22c_outcomeIsRecordedAfterwardsAndStandsInTheList()
    {
        const RowBank bank(u"KIEM"_s);
        const auto advice = bank.named<Advice>("KIEM-ADV-01");
        const QDate day = bank->now().date();

        QVERIFY_RESULT(bank->write({u"outcome"_s, Kind::Advice}, [&](Write &write) {
            return decideAdvice(*bank, write, advice.uid,
                                {AdviceStatus::Deels, day, u"Eerst één lijst van locaties"_s});
        }));

        const auto lines = AdviceList(*bank).lines({advice.facts.id});
        QCOMPARE(lines->first().status, AdviceStatus::Deels);
        QCOMPARE(lines->first().outcomeOn, day);
    }

    void S27b_issueGetsTheNextNumberOfTheYear()
    {
        const RowBank bank(u"KIEM"_s);
        const auto before = bank.named<Bulletin>("KIEM-SGN-01");
        QCOMPARE(numberText(before), u"2026/1"_s);

        QCOMPARE(numberText(issuedDraft(*bank)), u"2026/2"_s);
    }

    void S27b_piecesOfAnIssueCannotBeChangedAnyMore()
    {
        const RowBank bank(u"KIEM"_s);
        const Bulletin issue = issuedDraft(*bank);
        const Uid piece = itemsOf(*bank, issue.uid)->first().uid;

        const auto changed =
            edit<BulletinItem>(*bank, piece, [](BulletinItem &item) { item.heading = u"Anders"_s; });

        QCOMPARE_ERROR(changed, Error::Code::NotAllowed);
    }

    void S27b_correctionIsAVersionWithADateOfItsOwn()
    {
        const RowBank bank(u"KIEM"_s);
        const Bulletin issue = issuedDraft(*bank);
        std::optional<Uid> correction;

        QVERIFY_RESULT(onBulletin(*bank, [&](BulletinWork &work) -> Result<> {
            const auto draft = work.correct(issue.uid);
            if (!draft)
                return draft.error();
            correction = *draft;
            return {};
        }));
        QVERIFY_RESULT(onBulletin(*bank, [&](BulletinWork &work) -> Result<> {
            if (auto settled = work.settle(*correction); !settled)
                return settled;
            return work.issue(*correction);
        }));

        const auto mended = bank->records<Bulletin>().get(*correction);
        QCOMPARE(mended->corrects, issue.uid);
        QCOMPARE(numberText(*mended), numberText(issue));
        QVERIFY(mended->issuedOn.isValid());
        QCOMPARE(bank->records<Bulletin>().get(issue.uid)->status, BulletinStatus::Gecorrigeerd);
    }
};

QTEST_MAIN(TestAdviceRows)
#include "tst_advicerows.moc"
