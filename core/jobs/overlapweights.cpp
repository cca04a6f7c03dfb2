// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapweights.h"

#include "bank/bank.h"
#include "jobs/overlaplessons.h"

#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView
    WeightsName("overlap.ground_weights"); ///< {code: weight}, of those that are not 1

QJsonObject jsonOfWeights(const GroundWeights &weights)
{
    QJsonObject json;
    for (const Ground ground : allOf<Ground>()) {
        if (weights.of(ground) != 1)
            json.insert(codeOf(ground), weights.of(ground));
    }
    return json;
}

/// What is no number counts as it did.
GroundWeights weightsFrom(const QJsonObject &json)
{
    GroundWeights weights;
    for (const Ground ground : allOf<Ground>())
        weights.set(ground, json.value(codeOf(ground)).toDouble(1));
    return weights;
}

Result<> keepWeights(Bank &bank, const GroundWeights &weights)
{
    const auto known = groundWeights(bank);
    if (!known || *known == weights)
        return known ? Result<>() : known.error();
    return bank.write({.act = QStringLiteral("settings")},
                      [&](Write &write) { return keepGroundWeights(bank, write, weights); });
}

} // namespace

Result<GroundWeights> groundWeights(Bank &bank)
{
    const auto kept = bank.settings().value(WeightsName);
    return kept ? Result<GroundWeights>(weightsFrom(kept->toObject())) : kept.error();
}

Result<> keepGroundWeights(Bank &bank, Write &write, const GroundWeights &weights)
{
    return bank.settings().set(write, WeightsName, jsonOfWeights(weights));
}

Result<> acceptGroundWeights(Bank &bank)
{
    const auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    GroundWeights proposed;
    for (const GroundLesson &lesson : lessons->grounds)
        proposed.set(lesson.ground, lesson.weight);
    return keepWeights(bank, proposed);
}

Result<> resetGroundWeights(Bank &bank)
{
    return keepWeights(bank, {});
}

} // namespace kb
