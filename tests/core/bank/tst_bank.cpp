// SPDX-License-Identifier: EUPL-1.2
#include "support/testbank.h"

#include <QSignalSpy>

using namespace kb;

class TestBank : public QObject
{
    Q_OBJECT

    static QString pathIn(const QTemporaryDir &folder)
    {
        return folder.filePath(QStringLiteral("b.kennisbank"));
    }

private Q_SLOTS:
    void bankOpensWithTheNameUnitAndContactThatItGot()
    {
        const QTemporaryDir folder;
        NewBank settings = test::settingsOf(QStringLiteral("DGVB"));
        settings.contact = QStringLiteral("wonen@voorbeeld.example");
        QVERIFY_RESULT(Bank::create(pathIn(folder), settings));

        const auto bank = Bank::open(pathIn(folder));

        QVERIFY_RESULT(bank);
        QCOMPARE((*bank)->identity().unitCode, QStringLiteral("DGVB"));
        QCOMPARE((*bank)->settings().value(settingname::BankName)->toString(), QStringLiteral("Test"));
        QCOMPARE((*bank)->settings().value(settingname::BankContact)->toString(), settings.contact);
    }

    void aNewBankIsKnownToOthersBeforeItIsClosed()
    {
        const QTemporaryDir folder;
        const auto made = Bank::create(pathIn(folder), test::settingsOf(QStringLiteral("DGVB")));
        QVERIFY_RESULT(made);

        const auto seen = Bank::open(pathIn(folder)); // as a job, another program, or this one after a crash

        QVERIFY_RESULT(seen);
        QCOMPARE((*seen)->identity().unitCode, QStringLiteral("DGVB"));
    }

    void whoWasGivenAnotherNameSignsInByIt()
    {
        const auto bank = test::makeBank();
        const Uid user = bank->identity().user;
        QVERIFY_RESULT(test::edit<Profile>(
            *bank, user, [](Profile &edited) { edited.name = QStringLiteral("Sanne Bakker"); }));

        QVERIFY_RESULT(bank->signIn({.name = QStringLiteral("Sanne Bakker")}));

        QCOMPARE(bank->identity().user, user);
        QCOMPARE(bank->records<Profile>().all()->size(), 1);
    }

    void existingFileIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        QVERIFY_RESULT(Bank::create(pathIn(folder), test::settingsOf(QStringLiteral("DGVB"))));

        QCOMPARE_ERROR(Bank::create(pathIn(folder), test::settingsOf(QStringLiteral("DGRO"))),
                       Error::Code::Conflict);
    }

    void newerBankIsRefusedToTheByte()
    {
        const QTemporaryDir folder;
        QVERIFY_RESULT(Bank::create(pathIn(folder), test::settingsOf(QStringLiteral("DGVB"))));
        {
            auto db = Database::open(pathIn(folder), OpenMode::ReadWrite);
            QVERIFY_RESULT(db->runScript("PRAGMA user_version = 9999"));
        }
        QFile file(pathIn(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();

        QCOMPARE_ERROR(Bank::open(pathIn(folder)), Error::Code::NewerSchema);

        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void failedWriteLeavesNoTraceAndStaysSilent()
    {
        const auto bank = test::makeBank();
        QSignalSpy changed(&bank->notifier(), &ChangeNotifier::changed);
        const QByteArray before = test::dump(*bank);

        const auto written = bank->write({.act = QStringLiteral("make")}, [&](Write &write) -> Result<> {
            if (auto uid = bank->records<Study>().insert(write, test::aStudy()); !uid)
                return uid.error();
            return Error{Error::Code::Conflict, {}};
        });

        QVERIFY(!written);
        QCOMPARE(test::dump(*bank), before);
        QCOMPARE(changed.count(), 0);
    }

    void committedWriteTellsWhatItTouched()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());
        const qint64 id = bank->records<Study>().get(uid)->facts.id;
        QList<Changes> seen;
        connect(&bank->notifier(), &ChangeNotifier::changed, this, [&](const Changes &c) { seen.append(c); });

        QVERIFY_RESULT(test::edit<Study>(*bank, uid, [](Study &study) { study.title += u'!'; }));

        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].ids(Kind::Study), QSet<qint64>{id});
        QVERIFY(!seen[0].listChanged(Kind::Study));
    }

    void writeWithoutADifferenceIsNoStep()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());
        const auto before = *bank->context().log.count();

        QVERIFY_RESULT(test::edit<Study>(*bank, uid, [](Study &) {}));

        QCOMPARE(*bank->context().log.count(), before);
        QCOMPARE(bank->records<Study>().get(uid)->facts.revision, 1);
    }

    void rebuiltBankShowsTheSame()
    {
        const auto bank = test::makeBank();
        const Uid kept = test::insert(*bank, test::aStudy());
        const Uid gone = test::insert(*bank, test::aStudy(QStringLiteral("Weg")));
        QVERIFY_RESULT(
            test::edit<Study>(*bank, kept, [](Study &s) { s.keywords = {QStringLiteral("wonen")}; }));
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, gone));
        QVERIFY_RESULT(bank->undo());
        const QByteArray before = test::dump(*bank);

        QVERIFY_RESULT(bank->rebuild());

        QCOMPARE(test::dump(*bank), before);
    }

    void refcodesGoOnAfterARebuild()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(bank->rebuild());

        const Uid uid = test::insert(*bank, test::aStudy());

        QCOMPARE(bank->records<Study>().get(uid)->refcode, QStringLiteral("DGVB-STU-0002"));
    }

    void deletedCodeIsNeverUsedAgain()
    {
        const auto bank = test::makeBank();
        const Uid first = test::insert(*bank, test::aStudy());
        QVERIFY_RESULT(test::removeRecord<Study>(*bank, first));

        const Uid second = test::insert(*bank, test::aStudy());

        QCOMPARE(bank->records<Study>().get(second)->refcode, QStringLiteral("DGVB-STU-0002"));
    }

    void stoppedRebuildChangesNothing()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());
        const QByteArray before = test::dump(*bank);
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(bank->rebuild({}, stop.get_token()), Error::Code::Cancelled);

        QCOMPARE(test::dump(*bank), before);
    }
};

QTEST_GUILESS_MAIN(TestBank)
#include "tst_bank.moc"
