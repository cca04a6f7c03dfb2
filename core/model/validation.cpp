// SPDX-License-Identifier: EUPL-1.2
#include "model/validation.h"

#include <QLocale>
#include <QRegularExpression>

namespace kb {

namespace {

constexpr int FirstYear = 1900;
constexpr qint64 CentsInEuro = 100;

/// 2025/26: the second year follows the first.
bool areConsecutive(int year, int lastTwoDigits)
{
    return (year + 1) % 100 == lastTwoDigits;
}

/// The check of a citizen service number ("elfproef").
bool passesElevenTest(QStringView digits)
{
    static constexpr int weights[]{9, 8, 7, 6, 5, 4, 3, 2, -1};
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * weights[i];
    return sum != 0 && sum % 11 == 0;
}

} // namespace

bool isEmailAddress(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$)"));
    return shape.match(typed.trimmed().toString()).hasMatch();
}

std::optional<QUrl> webAddress(QStringView typed)
{
    const QUrl url(typed.trimmed().toString(), QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || !isWeb || !url.host().contains(u'.'))
        return std::nullopt;
    return url;
}

bool mayBeFollowed(const QUrl &link)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return link.isValid() && schemes.contains(link.scheme());
}

std::optional<QString> normalParliamentRef(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^Kamerstukken (?<chamber>I{1,2}) (?<year>\d{4})/(?<next>\d{2}), ?(?<dossier>[^,]+), ?)"
        R"((?<nr>nr\. ?)?(?<number>\d+[A-Za-z]?|[A-Z]{1,3})(?:, ?p\. ?(?<page>\d+(?:-\d+)?))?$)"));
    const auto match = shape.match(typed.toString().simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto dossier = normalParliamentDossier(match.captured(u"dossier"));
    if (!dossier || !areConsecutive(match.captured(u"year").toInt(), match.captured(u"next").toInt()))
        return std::nullopt;

    QString normal =
        QStringLiteral("Kamerstukken %1 %2/%3, %4, ")
            .arg(match.captured(u"chamber"), match.captured(u"year"), match.captured(u"next"), *dossier);
    if (match.hasCaptured(u"nr"))
        normal += QStringLiteral("nr. ");
    normal += match.captured(u"number");
    if (match.hasCaptured(u"page"))
        normal += QStringLiteral(", p. ") + match.captured(u"page");
    return normal;
}

std::optional<QString> normalParliamentDossier(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{2}) ?(\d{3})(-[IVXLCDM]+|-[A-Z]+)?$)"));
    const auto match = shape.match(typed.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) + match.captured(2) + match.captured(3);
}

std::optional<qint64> centsIn(QStringView typed)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?:€\s*)?(\d{1,8}|\d{1,2}(?:\.\d{3}){2}|\d{1,3}(?:\.\d{3})?)(?:,(\d{2}))?$)"));
    const auto match = shape.match(typed.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString euros = match.captured(1).remove(u'.');
    return euros.toLongLong() * CentsInEuro + match.captured(2).toLongLong();
}

std::optional<QString> normalSlug(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9-]{2,60}$"));
    const QString slug = typed.trimmed().toString();
    return shape.match(slug).hasMatch() ? std::optional(slug) : std::nullopt;
}

std::optional<QString> normalLanguage(QStringView typed)
{
    const QLocale::Language language = QLocale::codeToLanguage(typed.trimmed());
    return language == QLocale::AnyLanguage ? std::nullopt : std::optional(QLocale::languageToCode(language));
}

std::optional<QString> normalCountry(QStringView typed)
{
    static const QRegularExpression twoLetters(QStringLiteral("^[A-Za-z]{2}$"));
    const QString code = typed.trimmed().toString().toUpper();
    const bool isKnown = QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return twoLetters.match(code).hasMatch() && isKnown ? std::optional(code) : std::nullopt;
}

bool isPlausibleDate(const PartialDate &date, int thisYear)
{
    return date.isValid() && date.year() >= FirstYear && date.year() <= thisYear + 1;
}

QStringList citizenNumbersIn(QStringView text)
{
    static const QRegularExpression nineDigits(QStringLiteral(R"((?<!\d)\d{9}(?!\d))"));
    QStringList found;
    for (const auto &match : nineDigits.globalMatch(text.toString())) {
        if (passesElevenTest(match.capturedView()))
            found.append(match.captured());
    }
    return found;
}

} // namespace kb
