// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "overlap/options.h"
#include "overlap/profile.h"

#include <memory>

namespace kb {

namespace overlap {
struct Knowledge;
}

/// What a bank teaches about words: how many records there are, how rare each word, spelling and concept is,
/// which codes are general, and which words go together. Made once by a full run, numbered, and used until
/// enough of the bank has changed, so that single records are compared by the same measure (decision 24).
/// Immutable, cheap to copy, safe to share between threads.
class OverlapSnapshot
{
public:
    /// Seconds for thousands of texts. Fails only with Cancelled.
    static Result<OverlapSnapshot> make(const OverlapBank &bank, const OverlapOptions &options,
                                        int number = 1, const Progress &progress = {},
                                        const std::stop_token &stop = {});

    int number() const;
    const OverlapOptions &options() const;
    /// True when more than 5 % of its records have changed since; then a full run should renew it.
    bool isStale(qsizetype changedRecords) const;

    const overlap::Knowledge &knowledge() const { return *m_knowledge; }

private:
    explicit OverlapSnapshot(std::shared_ptr<const overlap::Knowledge> knowledge);

    std::shared_ptr<const overlap::Knowledge> m_knowledge;
};

} // namespace kb
