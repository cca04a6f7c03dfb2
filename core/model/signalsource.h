// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/structcodec.h"

#include <QDate>
#include <QUrl>

namespace kb {

enum class SourceKind {
    Studie,
    Nieuws,
    Kamerstuk,
    EuropeesStuk,
    Statistiek,
    Gesprek,
    Bijeenkomst,
    SocialeMedia,
    Overig
};
template <>
inline constexpr auto codesOf<SourceKind> = codes("studie", "nieuws", "kamerstuk", "europees_stuk",
                                                  "statistiek", "gesprek", "bijeenkomst", "sociale_media",
                                                  "overig");

/// Where a signal was seen.
struct SignalSource
{
    SourceKind kind = SourceKind::Nieuws;
    QString title;
    QUrl url;
    QString parliamentRef;
    Uid study;
    QDate date;
    QString quote;

    bool operator==(const SignalSource &) const = default;
};
template <> struct Codec<SignalSource> : StructCodec<SignalSource>
{
    static constexpr std::array members{
        member<SignalSource, &SignalSource::kind>("kind"),
        member<SignalSource, &SignalSource::title>("title"),
        member<SignalSource, &SignalSource::url>("url"),
        member<SignalSource, &SignalSource::parliamentRef>("parliament_ref"),
        member<SignalSource, &SignalSource::study>("study"),
        member<SignalSource, &SignalSource::date>("date"),
        member<SignalSource, &SignalSource::quote>("quote"),
    };
};

} // namespace kb
