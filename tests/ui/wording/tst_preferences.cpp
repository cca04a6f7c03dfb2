// SPDX-License-Identifier: EUPL-1.2
#include "wording/preferences.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QList<QVariantMap> TwoColumns{{{u"key"_s, u"title"_s}, {u"width"_s, 120}},
                                    {{u"key"_s, u"year"_s}, {u"shown"_s, true}}};

/// A folder for the file of one test.
struct Drawer
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);

    /// As any other program reads it.
    QSettings onDisk() const { return QSettings(file, QSettings::IniFormat); }

    QStringList namesOnDisk() const
    {
        QStringList names = onDisk().allKeys();
        names.sort();
        return names;
    }
};

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsReadAtOnceAsItWasSet()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);

        preferences.setValue("window/size", 120);
        preferences.setValue("window/recent", QStringList{u"één, twee"_s});
        preferences.setValue("window/state", QByteArray("\0\1", 2));

        QCOMPARE(preferences.value("window/size"), QVariant(120));
        QCOMPARE(preferences.value("window/recent"), QVariant(QStringList{u"één, twee"_s}));
        QCOMPARE(preferences.value("window/state"), QVariant(QByteArray("\0\1", 2)));
    }

    void whatNobodySetIsTheFallback()
    {
        const Drawer drawer;
        const Preferences preferences(drawer.file);

        QCOMPARE(preferences.value("window/size", 100), QVariant(100));
        QVERIFY(!preferences.value("window/size").isValid());
    }

    void nextRunReadsThemAfterWriting()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);
        preferences.setValue("window/size", 120);
        preferences.setValue("window/recent", QStringList{u"één, twee"_s, u"drie"_s});
        preferences.setValue("window/state", QByteArray("\0\1", 2));

        preferences.waitUntilWritten();

        const Preferences later(drawer.file);
        QCOMPARE(later.value("window/size").toInt(), 120);
        QCOMPARE(later.value("window/recent").toStringList(), (QStringList{u"één, twee"_s, u"drie"_s}));
        QCOMPARE(later.value("window/state").toByteArray(), QByteArray("\0\1", 2));
    }

    void everythingIsOnDiskWhenTheyAreGone()
    {
        const Drawer drawer;
        {
            Preferences preferences(drawer.file);
            for (int number = 1; number <= 200; ++number)
                preferences.setValue(u"numbers/%1"_s.arg(number), number);
            preferences.setValue("numbers/1", 1000);
        }

        const Preferences later(drawer.file);
        QCOMPARE(later.below("numbers").size(), 200);
        QCOMPARE(later.value("numbers/1").toInt(), 1000);
    }

    void fileOfAnEarlierVersionIsRead()
    {
        const Drawer drawer;
        {
            QSettings earlier(drawer.file, QSettings::IniFormat);
            earlier.setValue("window/theme", 2);
            earlier.beginWriteArray("studies/columns", 2);
            earlier.setArrayIndex(0);
            earlier.setValue("key", u"title"_s);
            earlier.setArrayIndex(1);
            earlier.setValue("key", u"year"_s);
            earlier.setValue("shown", true);
            earlier.endArray();
        }

        const Preferences preferences(drawer.file);

        QCOMPARE(preferences.value("window/theme").toInt(), 2);
        const QList<QVariantMap> columns = preferences.array("studies/columns");
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[0], (QVariantMap{{u"key"_s, u"title"_s}}));
        QCOMPARE(columns[1].value(u"key"_s).toString(), u"year"_s);
        QVERIFY(columns[1].value(u"shown"_s).toBool());
    }

    void arrayIsWrittenAsAnEarlierVersionReadsIt()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);

        preferences.setArray("studies/columns", TwoColumns);
        preferences.waitUntilWritten();

        QCOMPARE(preferences.array("studies/columns"), TwoColumns);
        QSettings earlier = drawer.onDisk();
        QCOMPARE(earlier.beginReadArray("studies/columns"), 2);
        earlier.setArrayIndex(1);
        QCOMPARE(earlier.value("key").toString(), u"year"_s);
    }

    void shorterArrayLeavesNothingOfTheLonger()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);
        preferences.setArray("studies/columns", TwoColumns);
        preferences.waitUntilWritten();

        preferences.setArray("studies/columns", TwoColumns.last(1));
        preferences.waitUntilWritten();

        QCOMPARE(preferences.array("studies/columns"), TwoColumns.last(1));
        const QStringList left{u"studies/columns/1/key"_s, u"studies/columns/1/shown"_s,
                               u"studies/columns/size"_s};
        QCOMPARE(drawer.namesOnDisk(), left);
    }

    void arrayThatSaysThatItIsLongerThanItIsEndsWhereItEnds()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);

        preferences.setArray("studies/columns", TwoColumns);
        preferences.setValue("studies/columns/size", 2'000'000'000);

        QCOMPARE(preferences.array("studies/columns"), TwoColumns);
    }

    void removeTakesAllBelow()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);
        for (const QString &name : {u"keys"_s, u"keys/search"_s, u"keys/a/b"_s, u"keys-too"_s, u"other"_s})
            preferences.setValue(name, 1);
        preferences.waitUntilWritten();

        preferences.remove("keys");
        preferences.waitUntilWritten();

        QVERIFY(!preferences.value("keys").isValid());
        QVERIFY(preferences.below("keys").isEmpty());
        QCOMPARE(drawer.namesOnDisk(), (QStringList{u"keys-too"_s, u"other"_s}));
    }

    void whatIsSetAfterItWasRemovedIsThere()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);
        preferences.setValue("keys/search", u"F3"_s);
        preferences.setValue("keys/help", u"F1"_s);

        preferences.remove("keys");
        preferences.setValue("keys/search", u"F4"_s);
        preferences.waitUntilWritten();

        const QVariantMap left{{u"search"_s, u"F4"_s}};
        QCOMPARE(preferences.below("keys"), left);
        QCOMPARE(Preferences(drawer.file).below("keys"), left);
    }

    void whatAnotherRunChangedStays()
    {
        const Drawer drawer;
        Preferences(drawer.file).setValue("window/theme", 1);
        Preferences one(drawer.file);
        Preferences other(drawer.file);
        other.setValue("window/theme", 2);
        other.setValue("window/dates", 1);
        other.waitUntilWritten();

        one.setValue("window/size", 120);
        one.waitUntilWritten();

        const Preferences later(drawer.file);
        QCOMPARE(later.value("window/theme").toInt(), 2);
        QCOMPARE(later.value("window/dates").toInt(), 1);
        QCOMPARE(later.value("window/size").toInt(), 120);
    }

    /// Who holds the lock of the file is as a disk that does not answer.
    void nobodyWaitsForTheDisk()
    {
        const Drawer drawer;
        Preferences preferences(drawer.file);
        QLockFile held(drawer.file + u".lock"_s);
        QVERIFY(held.lock());

        preferences.setValue("window/size", 120);
        QTest::qWait(300); // it is being written by now
        preferences.setValue("window/size", 130);

        QVERIFY(!QFile::exists(drawer.file));
        QCOMPARE(preferences.value("window/size"), QVariant(130));
        held.unlock();
        preferences.waitUntilWritten();
        QCOMPARE(drawer.onDisk().value("window/size").toInt(), 130);
    }

    void diskThatRefusesLosesNothing()
    {
        const Drawer drawer;
        const QString folder = drawer.folder.filePath(u"settings"_s);
        QFile inTheWay(folder); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Preferences preferences(folder + u"/window.ini"_s);
        preferences.setValue("window/size", 120);
        preferences.waitUntilWritten();
        QCOMPARE(preferences.value("window/size"), QVariant(120));

        QVERIFY(inTheWay.remove());
        preferences.setValue("window/theme", 2);
        preferences.waitUntilWritten();

        const Preferences later(folder + u"/window.ini"_s);
        QCOMPARE(later.value("window/size").toInt(), 120);
        QCOMPARE(later.value("window/theme").toInt(), 2);
    }

    void refusalIsToldOnce()
    {
        const Drawer drawer;
        QFile inTheWay(drawer.folder.filePath(u"settings"_s)); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Preferences preferences(inTheWay.fileName() + u"/window.ini"_s);
        const QSignalSpy refused(&preferences, &Preferences::refused);

        for (int size = 1; size <= 3; ++size) {
            preferences.setValue("window/size", size);
            preferences.waitUntilWritten();
            QCoreApplication::processEvents();
        }

        QCOMPARE(refused.count(), 1);
    }

    void folderIsThatOfTheFile()
    {
        const Drawer drawer;

        QCOMPARE(Preferences(drawer.file).folder(), QDir(drawer.folder.path()).absolutePath());
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
