// SPDX-License-Identifier: EUPL-1.2
#include "text/build/affixes.h"

#include <QFile>

namespace kb {

namespace {

QList<LetterClass> parseCondition(const QString &text)
{
    QList<LetterClass> condition;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('.')) {
            condition.append({QString(), true});
        } else if (text[at] != QLatin1Char('[')) {
            condition.append({text[at], false});
        } else {
            const qsizetype end = text.indexOf(QLatin1Char(']'), at);
            QString letters = text.mid(at + 1, end - at - 1);
            const bool isNegated = letters.startsWith(QLatin1Char('^'));
            condition.append({isNegated ? letters.mid(1) : letters, isNegated});
            at = end < 0 ? text.size() : end;
        }
    }
    return condition;
}

bool matchesEnd(const QList<LetterClass> &condition, const QString &word)
{
    if (condition.size() > word.size())
        return false;
    return std::equal(condition.begin(), condition.end(), word.end() - condition.size(),
                      [](const LetterClass &wanted, QChar letter) { return wanted.matches(letter); });
}

QString unlessZero(const QString &affix)
{
    return affix == QLatin1StringView("0") ? QString() : affix;
}

} // namespace

double rankOf(Flag name)
{
    static const FlagSet certain = flags("Zf Zh Ze Al Ar An Am");
    static const FlagSet plain = flags("Za Zb Yb");
    static const FlagSet doubtful = flags("Ya Zj Zi");
    if (has(certain, name))
        return 0;
    if (name == flag("Aa"))
        return 0.5;
    if (has(plain, name))
        return 1;
    if (has(doubtful, name) || family(name) == 'A')
        return 2;
    return family(name) == 'V' ? 5 : 3;
}

QString SuffixRule::appliedTo(const QString &word) const
{
    if (!word.endsWith(removed) || !matchesEnd(condition, word))
        return {};
    return word.chopped(removed.size()) + added;
}

Result<QStringList> readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, path};
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QChar(0x0133), QLatin1StringView("ij")).replace(QChar(0x0132), QLatin1StringView("IJ"));
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// Rules read `SFX flag removed added condition`; a heading `SFX flag Y number` opens the rules of a flag.
Result<Affixes> readAffixes(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();

    Affixes affixes;
    for (const QString &line : *lines) {
        const QStringList fields = line.section(QLatin1Char('#'), 0, 0).simplified().split(QLatin1Char(' '));
        const bool isSuffix = fields[0] == QLatin1StringView("SFX");
        const bool isPrefix = fields[0] == QLatin1StringView("PFX");
        const bool isHeading =
            fields.value(2) == QLatin1StringView("Y") || fields.value(2) == QLatin1StringView("N");
        if (!(isSuffix || isPrefix) || isHeading || fields.size() < 4)
            continue;
        const Flag name = flag(qPrintable(fields[1]));
        const QString added = unlessZero(fields[3].section(QLatin1Char('/'), 0, 0));
        const QString condition = fields.value(4, QStringLiteral("."));
        if (isPrefix)
            affixes.prefixes.insert(name, added);
        else
            affixes.suffixes[name].append(
                {unlessZero(fields[2]), added,
                 parseCondition(condition.startsWith(QLatin1StringView("ts:")) ? QStringLiteral(".")
                                                                               : condition)});
    }
    return affixes;
}

} // namespace kb
