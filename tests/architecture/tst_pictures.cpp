// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// A class with what it is a sort of.
struct Sort
{
    QString name;
    QString of;
};

/// Everything that these files say, one after the other.
QString textOf(const QString &room, const QString &names)
{
    QString text;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + room, {names}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QList<Sort> sortsOfTheWindow()
{
    static const QRegularExpression heading(
        QStringLiteral("\\bclass (\\w+)(?: final)?\\s*: public (\\w+)\\s*\\{"));
    const QString headers = textOf(QStringLiteral("ui"), QStringLiteral("*.h"));
    QList<Sort> sorts;
    for (const QRegularExpressionMatch &match : heading.globalMatch(headers))
        sorts.append({match.captured(1), match.captured(2)});
    return sorts;
}

/// All that are a dialog, also by way of another.
QSet<QString> dialogsAmong(const QList<Sort> &sorts)
{
    QSet<QString> dialogs{QStringLiteral("QDialog")};
    for (qsizetype before = 0; before < dialogs.size();) {
        before = dialogs.size();
        for (const Sort &sort : sorts) {
            if (dialogs.contains(sort.of))
                dialogs.insert(sort.name);
        }
    }
    return dialogs;
}

/// What others are made of is never in sight by itself.
QStringList dialogsThatAreShown()
{
    const QList<Sort> sorts = sortsOfTheWindow();
    QSet<QString> shown = dialogsAmong(sorts);
    for (const Sort &sort : sorts)
        shown.remove(sort.of);
    QStringList names(shown.cbegin(), shown.cend());
    names.sort();
    return names;
}

} // namespace

/// Whoever looks at all pictures of the program has seen every dialog.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsFound()
    {
        const QStringList dialogs = dialogsThatAreShown();

        QVERIFY(dialogs.contains(QStringLiteral("PrintPreview")));   // a dialog of Qt
        QVERIFY(dialogs.contains(QStringLiteral("AboutBox")));       // in a frame
        QVERIFY(dialogs.contains(QStringLiteral("TwinDialog")));     // of fields in a frame
        QVERIFY(!dialogs.contains(QStringLiteral("FieldsDialog")));  // others are made of it
        QVERIFY(!dialogs.contains(QStringLiteral("DialogButtons"))); // only a row
    }

    void everyDialogHasAPicture()
    {
        const QString camera = textOf(QStringLiteral("app"), QStringLiteral("grab*.cpp"));

        QStringList findings;
        for (const QString &dialog : dialogsThatAreShown()) {
            if (!camera.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(dialog))))
                findings.append(dialog + QStringLiteral(": app/grab*.cpp takes no picture of it"));
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
