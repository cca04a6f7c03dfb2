// SPDX-License-Identifier: EUPL-1.2
#include "report/settingwords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What is kept under such a name and is no setting: it goes with the computer, not with the log.
const QStringList notes{u"overlap.run"_s, u"overlap.groups"_s, u"overlap.reports"_s};

/// The names in the sources: "overlap.levels", and with a point at the end those that begin like it.
QStringList namesIn(const QString &path)
{
    static const QRegularExpression name(u"\"([a-z]+\\.[a-z_]+\\.?)\""_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QStringList names;
    for (auto found = name.globalMatch(source); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

QStringList settingNames()
{
    QStringList names;
    for (const QString &folder : {u"bank"_s, u"jobs"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core/") + folder, {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files);
        while (files.hasNext())
            names += namesIn(files.next());
    }
    for (const QString &note : notes)
        names.removeAll(note);
    names.removeIf([](const QString &name) { return name.endsWith(u".xml"); }); // a piece of a file
    return names;
}

} // namespace

class TestSettingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingOfTheSourcesHasWords()
    {
        const QStringList names = settingNames();

        QVERIFY(names.contains(u"overlap.levels"_s));
        for (const QString &name : names)
            QVERIFY2(settingLabel(name) != name, qPrintable(name));
    }

    void whatBeginsWithTheNameOfMoreIsAboutTheSame()
    {
        QCOMPARE(settingLabel(u"list.filter.abc"_s), settingLabel(u"list.filter."_s));
    }

    void anUnknownNameIsShownAsItIs() { QCOMPARE(settingLabel(u"of.another"_s), u"of.another"_s); }
};

QTEST_GUILESS_MAIN(TestSettingWords)
#include "tst_settingwords.moc"
