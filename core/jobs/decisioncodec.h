// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/decision.h"

#include <QJsonObject>

namespace kb {

class Bank;

/// By who works in the bank, today. The reason loses the spaces around it.
Decision decidedNow(Bank &bank, const QString &reason, const QString &facts);

/// As a setting of the bank keeps it; what else was decided may stand beside it under other keys.
QJsonObject toJson(const Decision &decision);
/// What is missing or is of another type is empty. Without its facts a decision is out of date, so that a
/// damaged text hides nothing.
Decision decisionOfJson(const QJsonObject &kept);

} // namespace kb
