// SPDX-License-Identifier: EUPL-1.2
#include "jobs/backupjob.h"
#include "jobs/searchjob.h"
#include "support/goldenfile.h"
#include "support/testbank.h"

using namespace kb;

class TestBackupJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Bank> m_bank;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static std::unique_ptr<Bank> opened(const QString &path)
    {
        auto bank = Bank::open(path, OpenMode::ReadWrite, test::tickingClock());
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        return *std::move(bank);
    }

    static qsizetype hits(Bank &bank, const char *words)
    {
        return searchBank(bank, QString::fromUtf8(words))->records.size();
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
        m_bank = *Bank::create(path("b.kennisbank"), test::settingsOf(QStringLiteral("DGVB")),
                               test::tickingClock());
        const Uid uid = test::insert(*m_bank, test::aStudy(QStringLiteral("Energiearmoede meten")));
        test::insert(*m_bank, test::aQuestion());
        const Uid gone = test::insert(*m_bank, test::aStudy(QStringLiteral("Weg")));
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, gone));
        QVERIFY_RESULT(
            test::edit<Study>(*m_bank, uid, [](Study &study) { study.volume = QStringLiteral("12"); }));
    }

    void restoredBankShowsTheSame()
    {
        const QByteArray before = test::dump(*m_bank);
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));

        QVERIFY_RESULT(restoreBackup(path("kopie"), path("terug.kennisbank"), test::tickingClock()));

        const auto restored = opened(path("terug.kennisbank"));
        QCOMPARE(test::dump(*restored), before);
        QCOMPARE(hits(*restored, "energiearmoede"), hits(*m_bank, "energiearmoede"));
        QCOMPARE(hits(*restored, "energiearmoede"), 2);
        QCOMPARE(restored->identity().unitCode, QStringLiteral("DGVB"));
    }

    void undoGoesOnInTheRestoredBank()
    {
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));
        QVERIFY_RESULT(restoreBackup(path("kopie"), path("terug.kennisbank"), test::tickingClock()));
        const auto restored = opened(path("terug.kennisbank"));

        const Uid uid = test::insert(*restored, test::aStudy(QStringLiteral("Na de brand")));
        QCOMPARE(restored->records<Study>().get(uid)->refcode, QStringLiteral("DGVB-STU-0003"));
        QVERIFY_RESULT(restored->undo());
        QCOMPARE(restored->records<Study>().ids()->size(), 1);
    }

    void restoredBankIsALifeOfItsOwn()
    {
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));
        QVERIFY_RESULT(restoreBackup(path("kopie"), path("terug.kennisbank"), test::tickingClock()));

        const auto restored = opened(path("terug.kennisbank"));

        QVERIFY(restored->context().log.own().uid != m_bank->context().log.own().uid);
        QCOMPARE(restored->context().log.own().unit, m_bank->context().log.own().unit);
    }

    void backupHoldsTheLogAndNotWhatCanBeMadeFromIt()
    {
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));

        const auto kept = Bank::open(path("kopie"), OpenMode::ReadOnly);

        QVERIFY_RESULT(kept);
        QCOMPARE(*(*kept)->context().log.count(), *m_bank->context().log.count());
        QVERIFY(test::dump(**kept).isEmpty());
    }

    void backingUpLeavesTheBankAsItWas()
    {
        const QByteArray before = test::dump(*m_bank);

        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));

        QCOMPARE(test::dump(*m_bank), before);
        QVERIFY(!QFile::exists(path("kopie.part")));
    }

    void nothingIsEverWrittenOver()
    {
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));
        const QByteArray before = test::contentOf(path("kopie"));

        QCOMPARE_ERROR(backUp(*m_bank, path("kopie")), Error::Code::Conflict);
        QCOMPARE_ERROR(copyBank(*m_bank, path("kopie")), Error::Code::Conflict);
        QCOMPARE_ERROR(restoreBackup(path("kopie"), path("b.kennisbank")), Error::Code::Conflict);

        QCOMPARE(test::contentOf(path("kopie")), before);
    }

    void backupThatIsStoppedLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(backUp(*m_bank, path("kopie"), Attachments::Within, stop.get_token()),
                       Error::Code::Cancelled);

        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kopie*")}, QDir::Files), QStringList());
    }

    void damagedBackupIsNotRestored()
    {
        QVERIFY_RESULT(backUp(*m_bank, path("kopie")));
        QFile file(path("kopie"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();

        QVERIFY(!restoreBackup(path("kopie"), path("terug.kennisbank")));

        QVERIFY(!QFile::exists(path("terug.kennisbank")));
        QCOMPARE_ERROR(restoreBackup(path("er niet"), path("terug.kennisbank")), Error::Code::NotFound);
    }

    void copyIsWholeAndALifeOfItsOwn()
    {
        QVERIFY_RESULT(copyBank(*m_bank, path("kopie.kennisbank")));

        const auto copy = opened(path("kopie.kennisbank"));

        QCOMPARE(test::dump(*copy), test::dump(*m_bank));
        QCOMPARE(hits(*copy, "energiearmoede"), 2);
        QVERIFY(copy->context().log.own().uid != m_bank->context().log.own().uid);
    }
};

QTEST_GUILESS_MAIN(TestBackupJob)
#include "tst_backupjob.moc"
