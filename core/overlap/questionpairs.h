// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/averagelinkage.h"
#include "overlap/opportunities.h"

#include <QHash>

#include <vector>

namespace kb::overlap {

/// The questions by number, in the order of their codes, and the points of each pair that can matter to a
/// group.
class QuestionPairs
{
public:
    /// Without some of the pairs when it was asked to stop.
    QuestionPairs(QList<GroupedQuestion> questions, const QList<LikeQuestions> &pairs,
                  const OpportunityRules &rules, const std::stop_token &stop = {});

    const GroupedQuestion &question(quint32 number) const { return m_questions[number]; }
    quint32 count() const { return quint32(m_questions.size()); }
    bool isOfOneUnit(quint32 a, quint32 b) const { return m_questions[a].unit == m_questions[b].unit; }
    /// Zero for a pair that does not count.
    double points(quint32 a, quint32 b) const;
    /// The pairs as grouping takes them: those of one unit count less.
    std::vector<LinkedPair> links() const;

private:
    std::vector<LinkedPair> numbered(const QList<LikeQuestions> &pairs, const std::stop_token &stop) const;
    void keepWithinChains(const std::vector<LinkedPair> &pairs, const std::stop_token &stop);
    double weighed(quint32 a, quint32 b, double points) const;

    QList<GroupedQuestion> m_questions;
    OpportunityRules m_rules;
    std::vector<LinkedPair> m_points; ///< each pair once, the smaller number first; rising
};

} // namespace kb::overlap
