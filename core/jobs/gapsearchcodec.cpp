// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapsearchcodec.h"

#include <QJsonArray>
#include <QVariant>

namespace kb {

namespace {

constexpr QLatin1StringView SearchedBankKey("bank");
constexpr QLatin1StringView SearchedUnitsKey("units");
constexpr QLatin1StringView SearchedStudiesKey("studies");
constexpr QLatin1StringView SearchedTermsKey("terms");
constexpr QLatin1StringView SearchedOnKey("on");
constexpr QLatin1StringView SearchedFittingKey("fitting");
constexpr QLatin1StringView SearchedNearestKey("nearest");

} // namespace

QJsonObject toJson(const GapSearch &search)
{
    return {{SearchedBankKey, search.bank},
            {SearchedUnitsKey, QJsonArray::fromStringList(search.units)},
            {SearchedStudiesKey, qint64(search.studies)},
            {SearchedTermsKey, QJsonArray::fromStringList(search.terms)},
            {SearchedOnKey, search.on.toString(Qt::ISODate)},
            {SearchedFittingKey, QJsonArray::fromStringList(search.fitting)},
            {SearchedNearestKey, QJsonArray::fromStringList(search.nearest)}};
}

std::optional<GapSearch> gapSearchOfJson(const QJsonValue &kept)
{
    if (!kept.isObject())
        return std::nullopt;
    const QJsonObject search = kept.toObject();
    const auto words = [&](QLatin1StringView key) { return search.value(key).toVariant().toStringList(); };
    return GapSearch{.bank = search.value(SearchedBankKey).toString(),
                     .units = words(SearchedUnitsKey),
                     .studies = qsizetype(search.value(SearchedStudiesKey).toInteger()),
                     .terms = words(SearchedTermsKey),
                     .on = QDate::fromString(search.value(SearchedOnKey).toString(), Qt::ISODate),
                     .fitting = words(SearchedFittingKey),
                     .nearest = words(SearchedNearestKey)};
}

} // namespace kb
