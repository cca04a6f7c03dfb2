// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapcodec.h"

#include "model/value.h"

#include <QCborArray>

namespace kb {

namespace {

// An explanation is an array of parts [name, points, evidence ...], a piece of evidence an array in the
// order of the struct: short, since a run may keep a hundred thousand of them.

QCborArray toArray(const Evidence &evidence)
{
    return {QString(codeOf(evidence.name)),
            bytesOf(evidence.uid),
            bytesOf(evidence.other),
            evidence.label,
            evidence.inA,
            evidence.inB,
            evidence.amount,
            evidence.isFoundInText};
}

Evidence evidenceFrom(const QCborArray &array)
{
    return {.name = fromCode<EvidenceName>(array.at(0).toString()).value_or(EvidenceName::Word),
            .uid = uidFromBytes(array.at(1).toByteArray()),
            .other = uidFromBytes(array.at(2).toByteArray()),
            .label = array.at(3).toString(),
            .inA = array.at(4).toString(),
            .inB = array.at(5).toString(),
            .amount = array.at(6).toDouble(),
            .isFoundInText = array.at(7).toBool()};
}

QCborArray toArray(const OverlapPart &part)
{
    QCborArray array{QString(codeOf(part.name)), part.points};
    for (const Evidence &evidence : part.evidence)
        array.append(toArray(evidence));
    return array;
}

OverlapPart partFrom(const QCborArray &array)
{
    OverlapPart part{.name = fromCode<PartName>(array.at(0).toString()).value_or(PartName::Words),
                     .points = int(integerOf(array.at(1)))};
    for (qsizetype i = 2; i < array.size(); ++i)
        part.evidence.append(evidenceFrom(array.at(i).toArray()));
    return part;
}

} // namespace

QByteArray encodeParts(const QList<OverlapPart> &parts)
{
    QCborArray array;
    for (const OverlapPart &part : parts)
        array.append(toArray(part));
    return QCborValue(array).toCbor();
}

Result<QList<OverlapPart>> decodeParts(const QByteArray &bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isArray())
        return Error{Error::Code::Damaged, QStringLiteral("overlap parts")};
    QList<OverlapPart> parts;
    const QCborArray array = value.toArray();
    for (const auto &part : array)
        parts.append(partFrom(part.toArray()));
    return parts;
}

} // namespace kb
