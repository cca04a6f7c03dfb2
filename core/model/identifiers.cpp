// SPDX-License-Identifier: EUPL-1.2
#include "model/identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace kb {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

/// What people put between the groups of a number.
QString withoutSpacesAndDashes(QStringView typed)
{
    QString plain;
    for (const QChar c : typed) {
        const bool isDash = c == u'-' || (c >= u'\u2010' && c <= u'\u2015');
        if (!isDash && !c.isSpace())
            plain.append(c.toUpper());
    }
    return plain;
}

QStringView withoutPrefix(QStringView text, QStringView prefix)
{
    return text.startsWith(prefix, Qt::CaseInsensitive) ? text.sliced(prefix.size()).trimmed() : text;
}

QStringView withoutAddress(QStringView text, QStringView host)
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")})
        text = withoutPrefix(text, scheme);
    for (const QStringView variant : {QStringView(u"www."), QStringView(u"dx.")})
        text = withoutPrefix(text, variant);
    return withoutPrefix(text, host);
}

/// Weighs the digits with highest, highest - 1, …; an X at the end counts ten. Right when 11 divides the sum.
bool passesModulo11(QStringView number, int highestWeight)
{
    int sum = 0;
    for (const QChar c : number)
        sum += (c == u'X' ? 10 : c.digitValue()) * highestWeight--;
    return sum % 11 == 0;
}

bool isDigitsThenCheck(QStringView number)
{
    return areDigits(number.chopped(1)) && (isDigit(number.back()) || number.back() == u'X');
}

int weighed1And3(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum;
}

/// Crockford's alphabet: no i, l, o and u.
int base32Value(QChar c)
{
    static constexpr QLatin1StringView alphabet("0123456789abcdefghjkmnpqrstvwxyz");
    return int(alphabet.indexOf(c));
}

} // namespace

std::optional<QString> normalDoi(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^10\.\d{4,9}/\S+$)"));
    QStringView doi = withoutPrefix(typed.trimmed(), u"doi:");
    doi = withoutPrefix(withoutAddress(doi, u"doi.org/"), u"doi:");
    if (!shape.match(doi.toString()).hasMatch())
        return std::nullopt;
    return doi.toString().toLower();
}

std::optional<QString> normalIsbn(QStringView typed)
{
    const QString isbn = withoutSpacesAndDashes(withoutPrefix(typed.trimmed(), u"ISBN"));
    if (isbn.size() == 13 && areDigits(isbn) && weighed1And3(isbn) % 10 == 0)
        return isbn;
    if (isbn.size() == 10 && isDigitsThenCheck(isbn) && passesModulo11(isbn, 10))
        return isbn;
    return std::nullopt;
}

QString longIsbn(const QString &isbn)
{
    if (isbn.size() != 10)
        return isbn;
    const QString body = QStringLiteral("978") + isbn.first(9);
    return body + QString::number((10 - weighed1And3(body) % 10) % 10);
}

std::optional<QString> normalIssn(QStringView typed)
{
    const QString issn = withoutSpacesAndDashes(withoutPrefix(typed.trimmed(), u"ISSN"));
    if (issn.size() != 8 || !isDigitsThenCheck(issn) || !passesModulo11(issn, 8))
        return std::nullopt;
    return issn.first(4) + u'-' + issn.sliced(4);
}

std::optional<QString> normalOrcid(QStringView typed)
{
    const QString orcid = withoutSpacesAndDashes(withoutAddress(typed.trimmed(), u"orcid.org/"));
    if (orcid.size() != 16 || !isDigitsThenCheck(orcid))
        return std::nullopt;
    int total = 0;
    for (const QChar c : QStringView(orcid).chopped(1))
        total = (total + c.digitValue()) * 2 % 11;
    const int check = (12 - total) % 11;
    if (orcid.back() != (check == 10 ? QChar(u'X') : QChar(u'0' + check)))
        return std::nullopt;
    return orcid.first(4) + u'-' + orcid.mid(4, 4) + u'-' + orcid.mid(8, 4) + u'-' + orcid.last(4);
}

std::optional<QString> normalRor(QStringView typed)
{
    const QString ror = withoutAddress(typed.trimmed(), u"ror.org/").toString().toLower();
    if (ror.size() != 9 || ror.front() != u'0' || !areDigits(QStringView(ror).last(2)))
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : QStringView(ror).sliced(1, 6)) {
        if (base32Value(c) < 0)
            return std::nullopt;
        number = number * 32 + base32Value(c);
    }
    if (QStringView(ror).last(2).toInt() != 98 - number * 100 % 97)
        return std::nullopt;
    return ror;
}

std::optional<QString> normalUrnNbn(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(urn:nbn:nl:[a-z]{2}:)(\S+)$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLower() + match.captured(2);
}

} // namespace kb
