// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicepoints.h"
#include "model/field.h"

#include <QMap>
#include <QStringList>

namespace kb {

/// What the evidence of an advice asks attention for, one sentence each: what it is and what to do.
QStringList remarksOn(const QList<AdvicePoint> &points);

/// What stands in the way of saving an advice, by field.
QMap<FieldId, QString> adviceProblems(const Advice &advice);

} // namespace kb
