// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// One text of the program in another language.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or one per plural
    bool isUnfinished = false;
    qsizetype expectedForms = 1;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

Message messageIn(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    if (xml.attributes().hasAttribute(QStringLiteral("numerus")))
        message.expectedForms = 2; // Dutch and English have one and many
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.forms = text.split(u'\n', Qt::SkipEmptyParts);
            message.forms.removeIf([](const QString &form) { return form.trimmed().isEmpty(); });
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            messages.append(messageIn(xml, context));
    }
    return messages;
}

QString kept(const QString &name)
{
    return QStringLiteral(SOURCE_ROOT "/translations/") + name;
}

QStringList unfinishedIn(const QString &path)
{
    QStringList names;
    for (const Message &message : messagesIn(path)) {
        if (message.isUnfinished || message.forms.size() < message.expectedForms)
            names.append(message.name());
    }
    return names;
}

/// What the sources say now, collected into a copy of the file.
struct Collection
{
    QString file;
    QString complaints; ///< what the collector could not be sure of, such as the class that a text belongs to
};

Collection collected(const QTemporaryDir &folder, const QString &name, const QStringList &options)
{
    const QString copy = folder.filePath(name);
    QFile::copy(kept(name), copy);
    QStringList arguments;
    for (const char *room : {"core", "ui", "app"})
        arguments.append(QStringLiteral(SOURCE_ROOT "/") + QString::fromLatin1(room));
    arguments += {QStringLiteral("-recursive"), QStringLiteral("-silent"), QStringLiteral("-no-obsolete")};
    QProcess collector;
    collector.start(QStringLiteral(LUPDATE), arguments + options + QStringList{QStringLiteral("-ts"), copy});
    if (!collector.waitForFinished())
        qFatal("texts cannot be collected: %s", qPrintable(collector.errorString()));
    return {copy, QString::fromUtf8(collector.readAllStandardError())};
}

/// How many letters a text gives to press with Alt; "&&" is a sign of its own.
qsizetype keysIn(QString text)
{
    static const QRegularExpression letter(QStringLiteral("&(?=\\w)"));
    return text.remove(QStringLiteral("&&")).count(letter);
}

/// The texts that stand in the same line of the sources as what puts a button at the foot of a dialog.
QStringList buttonsOfDialogs()
{
    static const QRegularExpression foot(QStringLiteral(
        "(addAccept|addLeave|addOther|box\\.addButton|buttons->addButton|\\.accept = )[^\"\\n]*tr\\(\".*"));
    static const QRegularExpression text(QStringLiteral("tr\\(\"([^\"]+)\"\\)"));
    QStringList texts;
    QDirIterator sources(QStringLiteral(SOURCE_ROOT "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        if (!source.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(source.fileName()));
        for (const QRegularExpressionMatch &line : foot.globalMatch(QString::fromUtf8(source.readAll()))) {
            for (const QRegularExpressionMatch &match : text.globalMatch(line.captured()))
                texts.append(match.captured(1));
        }
    }
    return texts;
}

void verifyNone(const QStringList &names)
{
    QVERIFY2(names.isEmpty(), qPrintable(u'\n' + names.join(u'\n')));
}

} // namespace

/// Every text of the program exists in Dutch, and every number of things is told well in English too.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSourcesHasItsDutch()
    {
        const QTemporaryDir folder;

        verifyNone(unfinishedIn(collected(folder, QStringLiteral("kb_nl.ts"), {}).file));
    }

    void everyPluralOfTheSourcesHasItsEnglish()
    {
        const QTemporaryDir folder;

        verifyNone(unfinishedIn(
            collected(folder, QStringLiteral("kb_en.ts"), {QStringLiteral("-pluralonly")}).file));
    }

    /// A class without Q_OBJECT asks under the name of another class than its texts are kept under.
    void everyTextIsAskedUnderTheContextThatItIsKeptUnder()
    {
        const QTemporaryDir folder;

        QCOMPARE(collected(folder, QStringLiteral("kb_nl.ts"), {}).complaints, QString());
    }

    /// Forms belong to texts that say a number; others are found only when they are asked without one.
    void onlyWhatSaysANumberHasForms()
    {
        QStringList names;
        for (const Message &message : messagesIn(kept(QStringLiteral("kb_nl.ts")))) {
            const bool saysNumber = message.source.contains(QLatin1StringView("%n"));
            if (saysNumber != (message.expectedForms == 2))
                names.append(message.name());
        }
        verifyNone(names);
    }

    void everyButtonOfADialogHasAKeyLetter()
    {
        const QStringList buttons = buttonsOfDialogs();
        QStringList keyless;
        std::ranges::copy_if(buttons, std::back_inserter(keyless),
                             [](const QString &button) { return keysIn(button) != 1; });

        QVERIFY(!buttons.isEmpty());
        verifyNone(keyless);
    }

    void translationsHaveAKeyLetterWhereTheSourceHasOne()
    {
        QStringList names;
        for (const Message &message : messagesIn(kept(QStringLiteral("kb_nl.ts")))) {
            for (const QString &form : message.forms) {
                if (keysIn(form) != keysIn(message.source))
                    names.append(message.name());
            }
        }
        verifyNone(names);
    }

    void translationsKeepWhatIsFilledIn()
    {
        static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
        QStringList names;
        for (const Message &message : messagesIn(kept(QStringLiteral("kb_nl.ts")))) {
            for (const QRegularExpressionMatch &match : placeholder.globalMatch(message.source)) {
                const QString all = message.forms.join(u' ');
                if (!all.isEmpty() && !all.contains(match.captured()))
                    names.append(message.name());
            }
        }
        verifyNone(names);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
