// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/finding.h"

namespace kb {

/// What all findings about an approach say together (spec 02, 2.7). It is a count, not a scientific
/// synthesis.
enum class ApproachVerdict {
    TeWeinigBekend,
    Wisselend,
    WerktWaarschijnlijk,
    WerktSoms,
    WerktWaarschijnlijkNiet,
    AanwijzingDatHetWerkt,
    AanwijzingDatHetNietWerkt,
};
template <>
inline constexpr auto
    codesOf<ApproachVerdict> = codes("te_weinig_bekend", "wisselend", "werkt_waarschijnlijk", "werkt_soms",
                                     "werkt_waarschijnlijk_niet", "aanwijzing_dat_het_werkt",
                                     "aanwijzing_dat_het_niet_werkt");

struct JudgedApproach
{
    ApproachVerdict verdict = ApproachVerdict::TeWeinigBekend;
    int counting = 0; ///< findings that count

    bool operator==(const JudgedApproach &) const = default;
};

/// `findings`: those of studies that are not withdrawn, replaced or in the trash. A direction that is not
/// known, and evidence weaker than 2, do not count.
JudgedApproach judge(const QList<Finding> &findings);

} // namespace kb
