// SPDX-License-Identifier: EUPL-1.2
#include "model/signalcapture.h"

#include "model/validation.h"

namespace kb {

namespace {

bool looksLikeAnAddress(const QString &text)
{
    return text.contains(QLatin1StringView("://")) ||
           text.startsWith(QLatin1StringView("www."), Qt::CaseInsensitive);
}

bool endsWithAny(const QString &host, std::initializer_list<QLatin1StringView> domains)
{
    return std::ranges::any_of(domains, [&](QLatin1StringView domain) {
        return host == domain || host.endsWith(u'.' + QString(domain));
    });
}

CapturedSource addressFrom(const QString &text)
{
    const QString whole = text.contains(QLatin1StringView("://")) ? text : QStringLiteral("https://") + text;
    const auto url = webAddress(whole);
    if (!url)
        return {{.title = text}, Attention::WrongWebAddress};
    return {{.title = url->host(), .url = *url}, {}};
}

CapturedSource parliamentPaperFrom(const QString &text)
{
    const auto reference = normalParliamentRef(text);
    SignalSource source{.kind = SourceKind::Kamerstuk, .title = reference.value_or(text)};
    source.parliamentRef = reference.value_or(QString());
    return {source, reference ? std::nullopt : std::optional(Attention::WrongParliamentRef)};
}

} // namespace

CapturedSource sourceFrom(const QString &typed)
{
    const QString text = typed.simplified();
    if (looksLikeAnAddress(text))
        return addressFrom(text);
    if (text.startsWith(QLatin1StringView("Kamerstuk"), Qt::CaseInsensitive))
        return parliamentPaperFrom(text);
    return {{.title = text}, {}};
}

Arena likelyArena(const SignalSource &source)
{
    using namespace Qt::StringLiterals;
    const QString host = source.url.host().toLower();
    if (!source.parliamentRef.isEmpty() || source.kind == SourceKind::Kamerstuk ||
        endsWithAny(host, {"tweedekamer.nl"_L1, "eerstekamer.nl"_L1, "officielebekendmakingen.nl"_L1,
                           "parlementairemonitor.nl"_L1}))
        return Arena::Politiek;
    if (source.kind == SourceKind::EuropeesStuk ||
        endsWithAny(host, {"europa.eu"_L1, "oecd.org"_L1, "un.org"_L1, "coe.int"_L1, "imf.org"_L1,
                           "worldbank.org"_L1}))
        return Arena::Internationaal;
    return Arena::Maatschappelijk;
}

} // namespace kb
