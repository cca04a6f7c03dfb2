// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/filetexts.h"
#include "support/attached.h"
#include "support/bankview.h"
#include "text/analyser.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What a file says is found at its record, and is nowhere but beside the log.
class TestFileTexts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;

    QList<FileTexts::Unread> unread() { return *FileTexts(m_bank->context()).unread(); }

    /// The files by which these words are found; the bank must be sound.
    QStringList found(const QString &words)
    {
        const auto answer = searchBank(*m_bank, words, {Kind::Attachment});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        QStringList names;
        for (const FoundRecord &record : answer->records)
            names.append(record.line.title);
        const QStringList findings = *checkBank(*m_bank);
        return findings.isEmpty() ? names : findings;
    }

    int waiting() { return *m_bank->context().search.index().mergeSome(0); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_study = test::insert(*m_bank, test::aStudy(u"Wonen boven winkels"_s));
    }

    void fileIsFoundByItsTextAndItsNameOnceItWasRead()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "De leegstand in de kernen nam toe.");
        QCOMPARE(found(u"leegstand"_s), QStringList());

        QCOMPARE(test::readTexts(*m_bank), 1);

        QCOMPARE(found(u"leegstand"_s), QStringList{u"veldwerk.txt"_s});
        QCOMPARE(found(u"veldwerk"_s), QStringList{u"veldwerk.txt"_s});
        QCOMPARE(unread().size(), 0);
    }

    void readingIsNoStepAndNoOperation()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "De leegstand in de kernen nam toe.");
        const qint64 operations = *m_bank->context().log.count();
        const QByteArray before = test::dump(*m_bank);

        test::readTexts(*m_bank);

        QCOMPARE(*m_bank->context().log.count(), operations);
        QCOMPARE(test::dump(*m_bank), before);
    }

    void sameBytesAreReadOnceAndFoundAtBothRecords()
    {
        const Uid other = test::insert(*m_bank, test::aStudy(u"Winkels zonder wonen"_s));
        test::attach(*m_bank, m_study, u"een.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);

        test::attach(*m_bank, other, u"twee.txt"_s, "Over leegstand.");

        QCOMPARE(unread().size(), 0);
        QStringList names = found(u"leegstand"_s);
        names.sort();
        QCOMPARE(names, (QStringList{u"een.txt"_s, u"twee.txt"_s}));
    }

    void fileComesAndGoesWithItsRecordAndWithEveryStep()
    {
        const Uid file = test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);
        const QStringList here{u"veldwerk.txt"_s};
        const auto write = [&](auto step) { QVERIFY_RESULT(m_bank->write({.act = u"bin"_s}, step)); };

        write([&](Write &step) { return m_bank->records<Study>().remove(step, m_study); });
        QCOMPARE(found(u"leegstand"_s), QStringList());
        write([&](Write &step) { return m_bank->records<Study>().restore(step, m_study); });
        QCOMPARE(found(u"leegstand"_s), here);
        write([&](Write &step) { return m_bank->records<Attachment>().remove(step, file); });
        QCOMPARE(found(u"leegstand"_s), QStringList());
        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(found(u"leegstand"_s), here);
        QVERIFY_RESULT(m_bank->redo());
        QCOMPARE(found(u"leegstand"_s), QStringList());
    }

    void newNameIsFoundWithTheSameText()
    {
        const Uid file = test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);

        QVERIFY_RESULT(test::edit<Attachment>(*m_bank, file,
                                              [](Attachment &edited) { edited.name = u"interviews.txt"_s; }));

        QCOMPARE(found(u"interviews"_s), QStringList{u"interviews.txt"_s});
        QCOMPARE(found(u"leegstand"_s), QStringList{u"interviews.txt"_s});
        QCOMPARE(found(u"veldwerk"_s), QStringList());
    }

    void savingTheRecordLeavesItsFilesAsTheyAre()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);
        QCOMPARE(*m_bank->context().search.index().mergeSome(1000), 0);

        QVERIFY_RESULT(
            test::edit<Study>(*m_bank, m_study, [](Study &edited) { edited.title = u"Anders"_s; }));

        QCOMPARE(waiting(), 1); // the study alone
    }

    void rebuildBringsBackWhatWasRead()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);
        const QStringList before = test::answersTo(*m_bank, u"leegstand winkels"_s);

        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(test::answersTo(*m_bank, u"leegstand winkels"_s), before);
        QCOMPARE(found(u"leegstand"_s).size(), 1);
    }

    void copyWithoutCachesHasNoTextAndReadsItAnew()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);

        QVERIFY_RESULT(m_bank->clearCaches());
        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(found(u"leegstand"_s), QStringList());
        QCOMPARE(test::readTexts(*m_bank), 1);
        QCOMPARE(found(u"leegstand"_s).size(), 1);
    }

    void textOfAnotherPipelineIsFoundAndReadAnew()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);
        QVERIFY_RESULT(
            m_bank->context().db.runScript("UPDATE file_text SET pipeline = 'older', words = x''"));

        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(found(u"leegstand"_s).size(), 1);
        QCOMPARE(unread().size(), 1);
        QCOMPARE(test::readTexts(*m_bank), 1);
        QCOMPARE(found(u"leegstand"_s).size(), 1);
    }

    void whatIsInTheTrashOrHasNoBytesHereIsNotRead()
    {
        const Uid file = test::attach(*m_bank, m_study, u"weg.txt"_s, "Over leegstand.");
        QVERIFY_RESULT(test::removeRecord<Attachment>(*m_bank, file));
        Attachment elsewhere;
        elsewhere.about = m_study;
        elsewhere.name = u"elders.pdf"_s;
        elsewhere.sha256 = QString(64, u'a');
        test::insert(*m_bank, elsewhere);

        QCOMPARE(unread().size(), 0);
    }

    void outcomeIsKept()
    {
        const FileTexts texts(m_bank->context());
        QVERIFY(!*texts.outcomeOf(u"ab"_s));

        QVERIFY_RESULT(texts.keep(u"ab"_s, {FileReading::NoText, {}}));

        QCOMPARE(**texts.outcomeOf(u"ab"_s), FileReading::NoText);
    }

    void filtersOfTheRecordHoldForItsFiles()
    {
        test::attach(*m_bank, m_study, u"veldwerk.txt"_s, "Over leegstand.");
        test::readTexts(*m_bank);

        QCOMPARE(found(u"leegstand jaar:2024"_s).size(), 1);
        QCOMPARE(found(u"leegstand jaar:2019"_s).size(), 0);
        QCOMPARE(found(u"leegstand dg:DGVB"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFileTexts)
#include "tst_filetexts.moc"
