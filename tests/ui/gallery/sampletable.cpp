// SPDX-License-Identifier: EUPL-1.2
#include "gallery/sampletable.h"

#include <array>

namespace kb::test {

namespace {

constexpr Mark strong{Shape::Disc, Meaning::Accent};
constexpr Mark middle{Shape::HalfDisc, Meaning::Accent};
constexpr Mark weak{Shape::Ring, Meaning::Quiet};
constexpr Mark late{Shape::Triangle, Meaning::Danger};

const QList<SampleStudy> &studies()
{
    using namespace Qt::StringLiterals;
    static const QList<SampleStudy> studies{
        {1, u"DGVB-STU-08"_s, u"Energiearmoede meten: een vergelijking van methoden"_s,
         u"Planbureau voor Voorbeelden"_s, u"sterk"_s, 2024, 12, strong},
        {2, u"DGOBDR-STU-07"_s, u"Kleine gemeenten en wettelijke taken: waar het knelt"_s, u"Bureau Kompas"_s,
         u"waarschijnlijk"_s, 2025, 3, middle},
        {3, u"DGVB-STU-09"_s, u"Werkt een energiecoach? Drie wijken twee jaar gevolgd"_s,
         u"Universiteit Rijnmond"_s, u"sterk"_s, 2023, 104, strong},
        {4, u"DGKR-STU-02"_s, u"Leefbaarheid en bestuur in Caribisch Nederland"_s, u"Instituut Bovenwinden"_s,
         u"te laat"_s, 2022, 0, late},
        {5, u"DGRO-STU-11"_s, u"Netcongestie en woningbouw: ruimte voor parallel plannen"_s,
         u"Bureau Kompas"_s, u"zwak"_s, 2026, 7, weak},
        {6, u"DGDOO-STU-04"_s, u"Registers van algoritmes: wat burgers ervan zien"_s,
         u"Planbureau voor Voorbeelden"_s, u"waarschijnlijk"_s, 2025, 1, middle},
        {7, u"DGVB-STU-12"_s, u"Huurders met hoge energiekosten: wie bereikt de regeling niet?"_s,
         u"Universiteit Rijnmond"_s, u"sterk"_s, 2026, 21, strong},
    };
    return studies;
}

std::span<const Column<SampleStudy>> columns()
{
    static constexpr std::array columns{
        Column<SampleStudy>{.key = "code",
                            .title = "Code",
                            .value = [](const SampleStudy &study) -> QVariant { return study.code; },
                            .width = 17},
        Column<SampleStudy>{.key = "title",
                            .title = "Titel",
                            .value = [](const SampleStudy &study) -> QVariant { return study.title; },
                            .tooltip = [](const SampleStudy &study) { return study.title; },
                            .width = 0},
        Column<SampleStudy>{.key = "performed_by",
                            .title = "Uitgevoerd door",
                            .value = [](const SampleStudy &study) -> QVariant { return study.performedBy; },
                            .width = 26},
        Column<SampleStudy>{.key = "level",
                            .title = "Niveau",
                            .value = [](const SampleStudy &study) -> QVariant { return study.state; },
                            .mark = [](const SampleStudy &study) { return study.mark; },
                            .width = 18},
        Column<SampleStudy>{
            .key = "year",
            .title = "Jaar",
            .value = [](const SampleStudy &study) -> QVariant { return QString::number(study.year); },
            .width = 8,
            .align = Align::End},
        Column<SampleStudy>{.key = "used",
                            .title = "Gebruikt",
                            .value = [](const SampleStudy &study) -> QVariant { return study.used; },
                            .width = 10,
                            .align = Align::End},
    };
    return columns;
}

/// Repeats the studies, so that a list can be as long as it likes.
Result<QList<SampleStudy>> rows(const QList<qint64> &ids)
{
    QList<SampleStudy> found;
    for (const qint64 id : ids) {
        found.append(studies()[(id - 1) % studies().size()]);
        found.last().id = id;
    }
    return found;
}

} // namespace

std::unique_ptr<RecordTableModel<SampleStudy>> sampleTable()
{
    return std::make_unique<RecordTableModel<SampleStudy>>(columns(), rows, nullptr);
}

} // namespace kb::test
