// SPDX-License-Identifier: EUPL-1.2
#include "exchange/names.h"

#include <QRegularExpression>

namespace kb {

namespace {

/// Words that no person is called by.
bool isOrganisationWord(QStringView word)
{
    static constexpr QStringView words[]{
        u"academie",     u"academy",      u"adviesraad",   u"afdeling",         u"agency",
        u"agentschap",   u"association",  u"autoriteit",   u"centrum",          u"college",
        u"commissie",    u"commission",   u"committee",    u"consortium",       u"consultancy",
        u"corporation",  u"department",   u"departement",  u"directie",         u"directoraat",
        u"faculteit",    u"faculty",      u"federatie",    u"federation",       u"fonds",
        u"foundation",   u"gemeente",     u"genootschap",  u"hogeschool",       u"inspectie",
        u"institute",    u"institution",  u"instituut",    u"kennisinstituut",  u"ministerie",
        u"ministry",     u"netwerk",      u"office",       u"onderzoeksbureau", u"organisatie",
        u"organisation", u"organization", u"planbureau",   u"provincie",        u"rekenkamer",
        u"research",     u"rijksdienst",  u"secretariat",  u"society",          u"stichting",
        u"unie",         u"union",        u"universitair", u"universiteit",     u"university",
        u"vereniging",   u"waterschap",   u"werkgroep"};
    return std::ranges::find(words, word) != std::end(words);
}

/// Words that are also family names ("Bank, J."); they count in a name without a comma only.
bool isWeakOrganisationWord(QStringView word)
{
    static constexpr QStringView words[]{u"bank",   u"board", u"bureau", u"center", u"centre", u"council",
                                         u"dienst", u"group", u"groep",  u"raad",   u"team",   u"bv",
                                         u"nv",     u"inc",   u"ltd",    u"gmbh"};
    return std::ranges::find(words, word) != std::end(words);
}

/// What stands before a family name and belongs to it.
bool isParticle(const QString &word)
{
    static constexpr QStringView particles[]{
        u"'s",     u"'t",     u"af",    u"al",  u"aan", u"av",    u"bin", u"d'",  u"da",  u"dal",
        u"das",    u"de",     u"degli", u"dei", u"del", u"della", u"den", u"der", u"des", u"di",
        u"do",     u"dos",    u"du",    u"el",  u"ibn", u"in",    u"la",  u"las", u"le",  u"les",
        u"lo",     u"los",    u"op",    u"te",  u"ten", u"ter",   u"tot", u"uit", u"van", u"vande",
        u"vanden", u"vander", u"vom",   u"von", u"y",   u"zu",    u"zum", u"zur"};
    return std::ranges::find(particles, QStringView(word)) != std::end(particles);
}

/// As most family names before a comma are.
bool isOneWord(QStringView name)
{
    return std::ranges::none_of(name,
                                [](QChar c) { return c.isSpace() || QStringView(u",()/&-").contains(c); });
}

/// Lower case, without full stops: "B.V." is "bv".
QStringList wordsOf(QStringView name)
{
    static const QRegularExpression borders(QStringLiteral(R"([\s,()/&-]+)"));
    return name.toString().toLower().remove(u'.').split(borders, Qt::SkipEmptyParts);
}

/// "TNO", "SCP", "RIVM": one word of capitals.
bool isAcronym(QStringView name)
{
    return name.size() >= 2 && std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

} // namespace

NameParts partsOf(const QString &name)
{
    QStringList pieces = name.split(u',');
    for (QString &piece : pieces)
        piece = piece.trimmed();
    NameParts parts{.family = pieces.takeFirst()};
    if (!pieces.isEmpty())
        parts.given = pieces.takeFirst();
    parts.suffix = pieces.join(QStringLiteral(", "));
    return parts;
}

QString nameOf(const NameParts &parts)
{
    QString name = parts.family;
    if (!parts.given.isEmpty() || !parts.suffix.isEmpty())
        name += QStringLiteral(", ") + parts.given;
    if (!parts.suffix.isEmpty())
        name += QStringLiteral(", ") + parts.suffix;
    return name;
}

QString turnedAround(const QString &natural)
{
    const QStringList words = natural.simplified().split(u' ');
    if (words.size() < 2)
        return natural;
    const auto last = words.end() - 1;
    const auto family = std::find_if(words.begin() + 1, last, isParticle);
    return nameOf({.family = QStringList(family, words.end()).join(u' '),
                   .given = QStringList(words.begin(), family).join(u' ')});
}

bool looksLikeOrganisation(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    const QStringView first = QStringView(name).first(comma < 0 ? name.size() : comma);
    if (comma >= 0 && isOneWord(first))
        return false;
    const QStringList words = wordsOf(first);
    const bool hasOwnWord = std::ranges::any_of(words, isOrganisationWord);
    if (comma >= 0)
        return hasOwnWord && words.size() > 1;
    return hasOwnWord || std::ranges::any_of(words, isWeakOrganisationWord) || isAcronym(name);
}

Contribution contributionOf(const QString &name, ContributionRole role)
{
    if (role == ContributionRole::Auteur && looksLikeOrganisation(name))
        role = ContributionRole::Organisatie;
    return {.name = name, .role = role};
}

} // namespace kb
