// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"

namespace kb::bench {

std::span<const Bench> benches()
{
    constexpr BankSize fullRooms{.signals_ = 100000, .events = 10000, .advices = 5000};
    constexpr BankSize manyQuestions{.signals_ = 0,
                                     .events = 0,
                                     .advices = 0,
                                     .studies = 0,
                                     .questions = 12000,
                                     .tasks = 0,
                                     .units = 6}; // and the coordinator
    constexpr BankSize ofAllKinds{.signals_ = 250,
                                  .events = 0,
                                  .advices = 0,
                                  .studies = 250,
                                  .questions = 4400,
                                  .tasks = 0,
                                  .units = 6};
    constexpr BankSize ofOneText{
        .signals_ = 0, .events = 0, .advices = 0, .studies = 0, .questions = 1000, .tasks = 0, .units = 4};
    static constexpr std::array all{
        Bench{"open", runOpen},
        Bench{"list", runList},
        Bench{"today", runToday},
        Bench{"rooms", runRooms, true, fullRooms},
        Bench{"search", runSearch},
        Bench{"import", runImport, false},
        Bench{"overlap", runOverlap, true, manyQuestions},
        Bench{"exact", runExact, true, ofAllKinds},
        Bench{"equal", runEqualTexts, true, ofOneText},
        Bench{"decisions", runDecisions, true, ofOneText},
        Bench{"quality", runQuality, false},
        Bench{"words", runWordPart, false},
    };
    return all;
}

} // namespace kb::bench
