// SPDX-License-Identifier: EUPL-1.2
#include "support/watchdog.h"
#include "workspace/unsavedtexts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const Uid HomeBank(u"0190a000-0000-7000-8000-000000000001"_s);
const Uid Record(u"0190a000-0000-7000-8000-000000000003"_s);
const QDateTime Moment(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

UnsavedText aText(const QString &title, int seconds = 0)
{
    return {Kind::Study, Record, {{FieldId(31), title}}, Moment.addSecs(seconds)};
}

QString titleIn(const std::optional<UnsavedText> &text)
{
    return text ? text->values.value(FieldId(31)).toString() : QString();
}

} // namespace

class TestUnsavedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFoundAtOnceWhetherItIsWrittenOrNot()
    {
        const QTemporaryDir folder;
        UnsavedTexts texts(QDir(folder.path()), HomeBank);

        texts.keep(aText(u"Half af"_s));

        QCOMPARE(titleIn(texts.find(Kind::Study, Record)), u"Half af"_s);
        QCOMPARE(texts.all().size(), 1);
    }

    void lastTextIsOnDiskWhenTheWindowIsGone()
    {
        const QTemporaryDir folder;
        {
            UnsavedTexts texts(QDir(folder.path()), HomeBank);
            for (int number = 1; number <= 200; ++number)
                texts.keep(aText(u"Stand %1"_s.arg(number)));
        }

        const DraftFolder kept(QDir(folder.path()), HomeBank);
        QCOMPARE(titleIn(kept.find(Kind::Study, Record)), u"Stand 200"_s);
    }

    void textStaysUntilWhatReplacesItIsOnDisk()
    {
        const QTemporaryDir folder;
        const DraftFolder kept(QDir(folder.path()), HomeBank);
        QString atSettling;
        {
            UnsavedTexts texts(QDir(folder.path()), HomeBank,
                               [&] {
                                   atSettling = titleIn(kept.find(Kind::Study, Record));
                                   return true;
                               });
            texts.keep(aText(u"Half af"_s));
            QTRY_VERIFY(kept.find(Kind::Study, Record));

            texts.drop(Kind::Study, Record);
        }

        QCOMPARE(atSettling, u"Half af"_s);
        QVERIFY(!kept.find(Kind::Study, Record));
    }

    void textStaysWhereTheDiskRefusesWhatReplacesIt()
    {
        const QTemporaryDir folder;
        const DraftFolder kept(QDir(folder.path()), HomeBank);
        {
            UnsavedTexts texts(QDir(folder.path()), HomeBank, [] { return false; });
            texts.keep(aText(u"Half af"_s));
            QTRY_VERIFY(kept.find(Kind::Study, Record));

            texts.drop(Kind::Study, Record);
        }

        QCOMPARE(titleIn(kept.find(Kind::Study, Record)), u"Half af"_s);
    }

    void whatIsDroppedAfterItWasKeptStaysAway()
    {
        const QTemporaryDir folder;
        {
            UnsavedTexts texts(QDir(folder.path()), HomeBank);
            for (int number = 1; number <= 200; ++number) {
                texts.keep(aText(u"Half af"_s));
                texts.drop(Kind::Study, Record);
                QVERIFY(!texts.find(Kind::Study, Record));
                QVERIFY(texts.all().isEmpty());
            }
        }

        QVERIFY(DraftFolder(QDir(folder.path()), HomeBank).all().isEmpty());
    }

    void whatIsKeptAfterItWasDroppedIsThere()
    {
        const QTemporaryDir folder;
        {
            UnsavedTexts texts(QDir(folder.path()), HomeBank);
            for (int number = 1; number <= 200; ++number) {
                texts.drop(Kind::Study, Record);
                texts.keep(aText(u"Stand %1"_s.arg(number)));
            }
        }

        const DraftFolder kept(QDir(folder.path()), HomeBank);
        QCOMPARE(titleIn(kept.find(Kind::Study, Record)), u"Stand 200"_s);
    }

    void newestComesFirstAndEveryRecordOnce()
    {
        const QTemporaryDir folder;
        UnsavedTexts texts(QDir(folder.path()), HomeBank);
        UnsavedText question = aText(u"Vraag"_s, 5);
        question.kind = Kind::KnowledgeQuestion;

        texts.keep(aText(u"Eerst"_s));
        texts.keep(question);
        texts.keep(aText(u"Later"_s, 10));

        const QList<UnsavedText> all = texts.all();
        QCOMPARE(all.size(), 2);
        QCOMPARE(titleIn(all.first()), u"Later"_s);
        QCOMPARE(titleIn(all.last()), u"Vraag"_s);
    }

    void nobodyWaitsForTheDisk()
    {
        const QTemporaryDir folder;
        UnsavedTexts texts(QDir(folder.path()), HomeBank);
        const QString longText(1 << 22, u'x');
        Watchdog watchdog;

        for (int number = 0; number < 20; ++number)
            watchdog.run([&] { texts.keep(aText(longText, number)); });

        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void diskThatRefusesIsToldOnce()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"drafts"_s)); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        UnsavedTexts texts(QDir(folder.filePath(u"drafts"_s)), HomeBank);
        const QSignalSpy failed(&texts, &UnsavedTexts::failed);

        texts.keep(aText(u"Eerst"_s));
        QTRY_COMPARE(failed.size(), 1);
        texts.keep(aText(u"Later"_s));
        QTest::qWait(100);

        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnsavedTexts)
#include "tst_unsavedtexts.moc"
