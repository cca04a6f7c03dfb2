// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceremarks.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct AdviceRemarksWording
{
    Q_DECLARE_TR_FUNCTIONS(AdviceRemarks)
};

constexpr qsizetype ShownOfSentence = 60;
constexpr FieldId TitleOfAdvice = 30; // of model/advice.h
constexpr FieldId ReadersOfAdvice = 31;
constexpr FieldId SenderOfAdvice = 33;

/// The beginning of a sentence, so that it is found again.
QString beginning(const QString &sentence)
{
    return sentence.size() <= ShownOfSentence ? sentence
                                              : sentence.left(ShownOfSentence - 1).trimmed() + u'…';
}

QString remarkOn(const AdvicePoint &point)
{
    switch (point.what) {
    case AdvicePoint::What::NoSource:
        return AdviceRemarksWording::tr(
                   "This argument has no source: “%1” Add one, or say that it is your own assessment.")
            .arg(beginning(point.statement));
    case AdvicePoint::What::WithdrawnSource:
        return AdviceRemarksWording::tr("Source %1 was withdrawn. Choose another.").arg(point.source);
    case AdvicePoint::What::ReplacedSource:
        return AdviceRemarksWording::tr("Source %1 was replaced by a newer study. Look at that one.")
            .arg(point.source);
    case AdvicePoint::What::SourceInTrash:
        return AdviceRemarksWording::tr("Source %1 is in the trash. Put it back, or choose another.")
            .arg(point.source);
    case AdvicePoint::What::OldSource:
        return AdviceRemarksWording::tr(
                   "Source %1 is older than the norm of its dossier. Does it still hold?")
            .arg(point.source);
    case AdvicePoint::What::Contradicted:
        return AdviceRemarksWording::tr("There is also a finding that contradicts %1: %2")
            .arg(point.source, point.finding);
    case AdvicePoint::What::NotPublic:
        return AdviceRemarksWording::tr(
                   "%1 is not public, and this advice is: it cannot be printed or offered "
                   "so. Make the advice internal, or ask the owner to share the source.")
            .arg(point.source);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList remarksOn(const QList<AdvicePoint> &points)
{
    QStringList remarks;
    for (const AdvicePoint &point : points)
        remarks.append(remarkOn(point));
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
