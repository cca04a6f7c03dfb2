// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace {

const QStringList Rooms{QStringLiteral(".ci"),       QStringLiteral("app"),   QStringLiteral("core"),
                        QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("translations"),
                        QStringLiteral("ui")};

/// Files whose bytes are the test: samples as people have them, and what must come out.
const QStringList Samples{QStringLiteral("tests/core/exchange/data/"),
                          QStringLiteral("tests/core/exchange/golden/"),
                          QStringLiteral("tests/core/report/golden/"),
                          QStringLiteral("tests/core/store/golden/"), QStringLiteral("tests/core/text/data/"),
                          QStringLiteral("tests/fuzz/seeds/")};

/// Kinds of file in which no comment stays: JSON and pictures have none, Qt's tools drop those of
/// translations. The others are left behind by a test or an editor and are no part of the house.
const QStringList WithoutComments{QStringLiteral("json"), QStringLiteral("png"), QStringLiteral("ts"),
                                  QStringLiteral("fail"), QStringLiteral("user")};

/// The text of the licence itself, and the mark of git at the top of a second working tree.
const QStringList SpeakForThemselves{QStringLiteral("LICENSE"), QStringLiteral(".git")};

constexpr qint64 Beginning = 400; ///< bytes; a file says its licence before all else

bool mustSayItsLicence(const QString &path)
{
    const auto holds = [&](const QString &folder) { return path.startsWith(folder); };
    return !SpeakForThemselves.contains(path) && !WithoutComments.contains(QFileInfo(path).suffix()) &&
           std::ranges::none_of(Samples, holds);
}

QStringList filesOfTheHouse()
{
    const QDir top(QStringLiteral(SOURCE_ROOT));
    QStringList paths;
    for (const QFileInfo &file : top.entryInfoList(QDir::Files | QDir::Hidden))
        paths.append(file.fileName());
    for (const QString &room : Rooms) {
        QDirIterator files(top.filePath(room), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(top.relativeFilePath(files.next()));
    }
    return paths;
}

bool saysItsLicence(const QString &path)
{
    QFile file(QDir(QStringLiteral(SOURCE_ROOT)).filePath(path));
    return file.open(QIODevice::ReadOnly) &&
           file.read(Beginning).contains("SPDX-License-Identifier: EUPL-1.2");
}

} // namespace

/// Whoever takes one file out of the house must know under which licence it is.
class TestLicences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileSaysItsLicence()
    {
        QStringList silent = filesOfTheHouse();
        QVERIFY(silent.contains(QStringLiteral("CMakeLists.txt")));
        QVERIFY(silent.contains(QStringLiteral("core/model/study.h")));

        silent.removeIf([](const QString &path) { return !mustSayItsLicence(path) || saysItsLicence(path); });

        QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"
