// SPDX-License-Identifier: EUPL-1.2
#include "jobs/loglist.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The changes of studies, without what the bank wrote of itself when it was made.
QList<LogEntry> ofStudies(const Result<QList<LogEntry>> &entries)
{
    QList<LogEntry> some = *entries;
    some.removeIf([](const LogEntry &entry) { return entry.kind != Kind::Study; });
    return some;
}

} // namespace

class TestLogList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsToldNewestFirst()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        QVERIFY_RESULT(edit<Study>(*bank, study, [](Study &edited) { edited.title = u"Anders"_s; }));
        QVERIFY_RESULT(removeRecord<Study>(*bank, study));
        QVERIFY_RESULT(bank->undo());

        const auto entries = ofStudies(logEntries(*bank, {}));

        QList<LogAct> acts;
        for (const LogEntry &entry : entries)
            acts.append(entry.act);
        QCOMPARE(acts, (QList{LogAct::Restored, LogAct::Removed, LogAct::Changed, LogAct::Made}));
        QCOMPARE(entries.first().who, u"Sanne de Wit"_s);
        QCOMPARE(entries.first().line.title, u"Anders"_s);
    }

    void settingIsCalledByTheNameUnderWhichItIsKept()
    {
        const auto bank = makeBank();
        QVERIFY_RESULT(bank->write({u"settings"_s}, [&](Write &write) {
            return bank->settings().set(write, settingname::BankContact, u"kennis@voorbeeld.example"_s);
        }));

        const auto entries = logEntries(*bank, {});

        QVERIFY(entries->first().kind == Kind::Setting);
        QCOMPARE(entries->first().setting, QString(settingname::BankContact));
    }

    void linkIsCalledByWhatItLinks()
    {
        const auto bank = makeBank();
        const Uid one = insert(*bank, aStudy());
        const Uid other = insert(*bank, aStudy(u"Wonen boven winkels"_s));
        QVERIFY_RESULT(bank->write({u"link"_s}, [&](Write &write) {
            return bank->links().add(write, one, LinkType::SeeAlso, other);
        }));

        const auto entries = logEntries(*bank, {});

        QVERIFY_RESULT(entries);
        QVERIFY(entries->first().kind == Kind::Link);
        QCOMPARE(entries->first().about.size(), 2);
        QCOMPARE(entries->first().about[0].uid, one);
        QCOMPARE(entries->first().about[1].title, u"Wonen boven winkels"_s);
    }

    void recordWithANameOfItsOwnIsCalledByThat()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());

        const auto entries = ofStudies(logEntries(*bank, {}));

        QCOMPARE(entries.first().line.uid, study);
        QVERIFY(entries.first().about.isEmpty());
    }

    void wordsFindTheRecord()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        insert(*bank, aStudy(u"Wonen boven winkels"_s));

        const auto entries = logEntries(*bank, {.words = u"energiearmoede"_s});

        QVERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().record, study);
    }

    void aDayAndAPersonNarrowIt()
    {
        const auto bank = makeBank();
        insert(*bank, aStudy());
        const QDate today = bank->now().date();

        QVERIFY(!logEntries(*bank, {.day = today})->isEmpty());
        QVERIFY(logEntries(*bank, {.day = today.addDays(-1)})->isEmpty());
        QVERIFY(!logEntries(*bank, {.who = bank->identity().user})->isEmpty());
        QVERIFY(logEntries(*bank, {.who = newUid(bank->now())})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogList)
#include "tst_loglist.moc"
