// SPDX-License-Identifier: EUPL-1.2
#include "jobs/foreignscan.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/arrival.h"
#include "jobs/importjob.h"
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "jobs/paperinfo.h"
#include "jobs/referenceresolver.h"
#include "overlap/overlapindex.h"

#include <QFileInfo>

#include <algorithm>

namespace kb {

namespace {

/// As the file has it.
QString codeIn(const AnyRecord &record)
{
    return std::visit(
        [](const auto &typed) { return typed.refcode.isEmpty() ? typed.externalId : typed.refcode; }, record);
}

/// The texts of a file as the engine takes them, and as people know them; under uids of their own.
class ForeignTexts
{
public:
    ForeignTexts(const Batch &batch, const ReferenceResolver &references, const Identity &bank)
    {
        for (const Incoming &incoming : batch.items)
            add(incoming, arrivalOf(incoming, references, bank));
    }

    const QList<OverlapProfile> &profiles() const { return m_profiles; }
    bool contains(const Uid &text) const { return m_texts.contains(text); }
    ScannedText named(const Uid &text) const { return m_texts.value(text); }

private:
    /// A draft of somebody else is worth comparing too.
    void add(const Incoming &incoming, const Arrival &arrival)
    {
        OverlapProfile profile =
            std::visit([](const auto &record) { return profileOf(record); }, arrival.record);
        profile.record = Uid::createUuid();
        profile.unit = m_unit;
        profile.concepts = arrival.concepts;
        profile.isPaired = true;
        m_texts.insert(profile.record, {.code = codeIn(incoming.record),
                                        .title = profile.title,
                                        .unit = incoming.references.unitCode,
                                        .matches = {}});
        m_profiles.append(std::move(profile));
    }

    Uid m_unit = Uid::createUuid(); ///< of all: none of this bank
    QList<OverlapProfile> m_profiles;
    QHash<Uid, ScannedText> m_texts;
};

/// The pairs of a text of the file and a record of the bank, by the measure of the bank.
Result<QList<Overlap>> pairsWith(Bank &bank, const ForeignTexts &foreign, const Progress &progress,
                                 const std::stop_token &stop)
{
    const auto options = overlapOptions(bank);
    const auto input = overlapInput(bank);
    if (const Error *error = firstError(options, input))
        return *error;
    const auto snapshot = OverlapSnapshot::make(*input, *options, 1, progress, stop);
    if (!snapshot)
        return snapshot.error();
    auto index = OverlapIndex::make(*snapshot, input->profiles, progress, stop);
    if (!index)
        return index.error();
    for (const OverlapProfile &profile : foreign.profiles())
        index->put(profile);
    auto update = index->update(progress, stop);
    if (!update)
        return update.error();
    update->pairs.removeIf([&](const Overlap &pair) {
        return pair.level == OverlapLevel::Weak || foreign.contains(pair.a) == foreign.contains(pair.b);
    });
    return update->pairs;
}

Uid hereIn(const Overlap &pair, const ForeignTexts &foreign)
{
    return foreign.contains(pair.a) ? pair.b : pair.a;
}

Uid textIn(const Overlap &pair, const ForeignTexts &foreign)
{
    return foreign.contains(pair.a) ? pair.a : pair.b;
}

/// By text, the text with the highest score first.
QList<ScannedText> byText(QList<Overlap> pairs, const ForeignTexts &foreign,
                          const QHash<Uid, Headline> &lines)
{
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &Overlap::exact);
    QList<ScannedText> texts;
    QHash<Uid, qsizetype> placeOf;
    for (const Overlap &pair : std::as_const(pairs)) {
        const Uid text = textIn(pair, foreign);
        if (!placeOf.contains(text)) {
            placeOf.insert(text, texts.size());
            texts.append(foreign.named(text));
        }
        const Headline here = lines.value(hereIn(pair, foreign));
        texts[placeOf.value(text)].matches.append(
            {here.uid, here.code, here.title, here.unitCode, here.shareLevel, pair});
    }
    return texts;
}

} // namespace

Result<ScanReportContent> scanForeignFile(Bank &bank, const QString &path, QStringView formatId,
                                          const Progress &progress, const std::stop_token &stop)
{
    const auto batch = readFile(path, formatId, {}, stop);
    const auto references = ReferenceResolver::of(bank);
    if (const Error *error = firstError(batch, references))
        return *error;
    const ForeignTexts foreign(*batch, *references, bank.identity());
    const auto pairs = pairsWith(bank, foreign, progress, stop);
    if (!pairs)
        return pairs.error();
    QList<Uid> here;
    for (const Overlap &pair : *pairs)
        here.append(hereIn(pair, foreign));
    const auto lines = headlines(bank.context().db, here);
    if (!lines)
        return lines.error();
    return ScanReportContent{.info = {},
                             .file = QFileInfo(path).fileName(),
                             .read = int(batch->items.size()),
                             .skipped = int(batch->skipped.size()),
                             .texts = byText(*pairs, foreign, *lines)};
}

Result<Document> scanPaper(Bank &bank, ScanReportContent found, Language language)
{
    auto info = paperInfo(bank, language);
    if (!info)
        return info.error();
    found.info = *std::move(info);
    return scanReport(found);
}

} // namespace kb
