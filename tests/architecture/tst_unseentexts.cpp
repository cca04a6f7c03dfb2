// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Source
{
    QString path;
    QString text;
};

QList<Source> sourcesIn(const QStringList &rooms)
{
    QList<Source> sources;
    for (const QString &room : rooms) {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + room,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            sources.append({file.fileName(), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

/// The functions of a source that translate a text that they are handed.
QSet<QString> wrappersIn(const QString &text)
{
    static const QRegularExpression function(
        QStringLiteral(
            R"((?<name>\w+)\([^()]*\bconst char \*(?<words>\w+)[^()]*\)(?: const)?\s*\{(?<body>.*?)\n *\})"),
        QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : function.globalMatch(text)) {
        const QRegularExpression asks(
            QStringLiteral(R"(\b(translate|tr)\([^;]*\b%1\b)").arg(match.captured(QStringLiteral("words"))));
        if (match.captured(QStringLiteral("body")).contains(asks))
            names.insert(match.captured(QStringLiteral("name")));
    }
    names.remove(QStringLiteral("translate")); // as the one of Qt: the collector of texts knows it
    return names;
}

/// Whether a call, of which this is what follows its opening parenthesis, is handed a literal that is in no
/// parentheses of its own, such as those of QT_TRANSLATE_NOOP.
bool isHandedALiteral(QStringView text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size() && depth >= 0 && text[at] != u';'; ++at) {
        if (text[at] == u'"') {
            if (depth == 0)
                return at == 0 || !text[at - 1].isLetterOrNumber(); // not u"…"
            for (++at; at < text.size() && text[at] != u'"'; ++at)
                at += text[at] == u'\\' ? 1 : 0;
        } else if (text[at] == u'(') {
            ++depth;
        } else if (text[at] == u')') {
            --depth;
        }
    }
    return false;
}

/// Each with its file and its line.
QStringList unseenTextsIn(const Source &source, const QSet<QString> &wrappers)
{
    QStringList found;
    for (const QString &wrapper : wrappers) {
        const QRegularExpression call(QStringLiteral(R"(\b%1\()").arg(wrapper));
        for (const QRegularExpressionMatch &match : call.globalMatch(source.text)) {
            if (isHandedALiteral(QStringView(source.text).sliced(match.capturedEnd())))
                found.append(QStringLiteral("%1:%2 %3")
                                 .arg(source.path)
                                 .arg(source.text.first(match.capturedStart()).count(u'\n') + 1)
                                 .arg(wrapper));
        }
    }
    return found;
}

} // namespace

/// The collector of texts sees what is handed to tr() and its like, and no other function: what reaches one
/// through a function of ours must be marked where it stands.
class TestUnseenTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionThatTranslatesWhatItIsHandedIsFound()
    {
        const QString text = QStringLiteral("QString said(const char *words)\n{\n    return "
                                            "QCoreApplication::translate(\"Columns\", words);\n}\n");

        QCOMPARE(wrappersIn(text), QSet<QString>{QStringLiteral("said")});
    }

    void literalThatIsHandedToItIsFoundAndOneThatIsMarkedIsNot()
    {
        const Source source{QStringLiteral("a.cpp"),
                            QStringLiteral("said(\"One\");\nsaid(isOne ? \"One\" : \"Two\");\n"
                                           "said(QT_TRANSLATE_NOOP(\"Columns\", \"One\"));\nsaid(words);\n")};

        QCOMPARE(unseenTextsIn(source, {QStringLiteral("said")}),
                 (QStringList{QStringLiteral("a.cpp:1 said"), QStringLiteral("a.cpp:2 said")}));
    }

    void noTextOfTheProgramIsUnseen()
    {
        const QList<Source> sources =
            sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
        QSet<QString> wrappers;
        for (const Source &source : sources)
            wrappers += wrappersIn(source.text);
        QStringList unseen;
        for (const Source &source : sources)
            unseen += unseenTextsIn(source, wrappers);

        QVERIFY(!wrappers.isEmpty());
        QVERIFY2(unseen.isEmpty(), qPrintable(u'\n' + unseen.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestUnseenTexts)
#include "tst_unseentexts.moc"
