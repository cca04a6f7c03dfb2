// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapcodec.h"

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

/// Empty for anything else than what toArray() makes.
std::optional<Evidence> evidenceFrom(const QCborArray &array)
{
    constexpr qsizetype Members = 8;
    const auto name = fromCode<EvidenceName>(array.at(0).toString());
    if (array.size() != Members || !name)
        return std::nullopt;
    return Evidence{.name = *name,
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

std::optional<OverlapPart> partFrom(const QCborArray &array)
{
    const auto name = fromCode<PartName>(array.at(0).toString());
    if (!name || !array.at(1).isInteger())
        return std::nullopt;
    OverlapPart part{.name = *name, .points = int(array.at(1).toInteger())};
    for (qsizetype i = 2; i < array.size(); ++i) {
        const auto evidence = evidenceFrom(array.at(i).toArray());
        if (!evidence)
            return std::nullopt;
        part.evidence.append(*evidence);
    }
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
    const Error damage{Error::Code::Damaged, QStringLiteral("overlap parts")};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const bool isWhole = error.error == QCborError::NoError && error.offset == bytes.size();
    if (!isWhole || !value.isArray())
        return damage;
    QList<OverlapPart> parts;
    const QCborArray array = value.toArray();
    for (const auto &item : array) {
        const auto part = partFrom(item.toArray());
        if (!part)
            return damage;
        parts.append(*part);
    }
    return parts;
}

} // namespace kb
