// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceremarks.h"

#include "wording/attentiontext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AdviceRemarksWording
{
    Q_DECLARE_TR_FUNCTIONS(AdviceRemarks)
};

constexpr FieldId TitleOfAdvice = 30; // of model/advice.h
constexpr FieldId ReadersOfAdvice = 31;
constexpr FieldId SenderOfAdvice = 33;

} // namespace

QStringList remarksOn(const QList<AdvicePoint> &points)
{
    QStringList remarks;
    for (const AdvicePoint &point : points)
        remarks.append(attentionText(point));
    return remarks;
}

QMap<FieldId, QString> adviceProblems(const Advice &advice)
{
    QMap<FieldId, QString> problems;
    if (advice.title.isEmpty())
        problems.insert(TitleOfAdvice,
                        AdviceRemarksWording::tr("Write the message of the advice in one line."));
    if (advice.addresseeKind.isEmpty())
        problems.insert(ReadersOfAdvice, AdviceRemarksWording::tr("Choose for whom the advice is."));
    if (advice.fromUnit.isNull())
        problems.insert(SenderOfAdvice, AdviceRemarksWording::tr("Choose the unit that advises."));
    return problems;
}

} // namespace kb
