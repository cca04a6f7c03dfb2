// SPDX-License-Identifier: EUPL-1.2
#include "settings/shortkeys.h"
#include "wording/preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ShortKey aKey(const QString &id, const QString &usual)
{
    const KeyList keys = QKeySequence::listFromString(usual);
    return {id, id, keys, keys};
}

const QList<ShortKey> &window()
{
    static const QList<ShortKey> keys{aKey(u"search"_s, u"Ctrl+K"_s), aKey(u"next_hit"_s, u"F3"_s)};
    return keys;
}

QString problemOf(const QString &key)
{
    return keyProblem(QKeySequence(key), 0, window(), {aKey(u"new"_s, u"Ctrl+N"_s)});
}

} // namespace

class TestShortKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeKeyIsTaken()
    {
        for (const QString &key : {u"Ctrl+G"_s, u"F12"_s, u"Alt+Up"_s, u"Ctrl+K"_s, QString()})
            QVERIFY2(problemOf(key).isEmpty(), qPrintable(key));
    }

    void keyThatTypesSomethingIsRefused()
    {
        for (const QString &key : {u"G"_s, u"Shift+G"_s, u"Return"_s, u"Del"_s, u"Alt+B"_s})
            QVERIFY2(!problemOf(key).isEmpty(), qPrintable(key));
    }

    void keyThatSomebodyHasIsRefusedByItsName()
    {
        QVERIFY(problemOf(u"F3"_s).contains(u"next_hit"_s));
        QVERIFY(problemOf(u"Ctrl+N"_s).contains(u"new"_s));
        QVERIFY(!problemOf(u"Ctrl+C"_s).isEmpty());
    }

    /// The window of a record has Undo as well, with the same key.
    void usualKeyComesBackThoughARecordHasItToo()
    {
        const QList<ShortKey> keys{aKey(u"undo"_s, u"Ctrl+Z"_s)};

        QCOMPARE(keyProblem(QKeySequence(u"Ctrl+Z"_s), 0, keys, keys), QString());
    }

    void onlyWhatIsOtherThanUsualIsKept()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(u"window.ini"_s));
        QList<ShortKey> keys = window();
        keys[0].now = {QKeySequence(u"Ctrl+G"_s), QKeySequence(u"F12"_s)};

        keepKeys(settings, keys);

        QCOMPARE(chosenKeys(settings), (QMap<QString, KeyList>{{u"search"_s, keys[0].now}}));
        keepKeys(settings, window());
        QVERIFY(chosenKeys(settings).isEmpty());
    }
};

QTEST_MAIN(TestShortKeys)
#include "tst_shortkeys.moc"
