// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/phase.h"
#include "model/recordtype.h"
#include "model/structcodec.h"

namespace kb {

enum class ProjectKind { Beleidsonderzoek, Evaluatie, Monitor, Strategisch, Verkennend, Wetenschappelijk };
template <>
inline constexpr auto codesOf<ProjectKind> = codes("beleidsonderzoek", "evaluatie", "monitor", "strategisch",
                                                   "verkennend", "wetenschappelijk");

enum class Independence { ExternUitgevoerd, Intern, Gemengd };
template <> inline constexpr auto codesOf<Independence> = codes("extern_uitgevoerd", "intern", "gemengd");

/// The part of the costs that one unit pays.
struct CostShare
{
    Uid unit;
    int percent = 0;

    bool operator==(const CostShare &) const = default;
};
template <> struct Codec<CostShare> : StructCodec<CostShare>
{
    static constexpr std::array members{
        member<CostShare, &CostShare::unit>("unit"),
        member<CostShare, &CostShare::percent>("percent"),
    };
};

/// Research in commission, from idea to closing (spec 02, 2.5).
struct ResearchProject : RecordHead
{
    QString title;
    ProjectKind kind = ProjectKind::Beleidsonderzoek;
    Phase phase = Phase::Idee;
    QString centralQuestion;
    bool existingKnowledgeChecked = false;
    QString knowledgeCheckedBy;
    QDate knowledgeCheckedOn;
    QStringList knowledgeTop; ///< uids of the five shown
    QString knowledgeRemark;
    Uid lead;
    Uid contractor;
    std::optional<qint64> budgetEstimate; ///< euro cents
    std::optional<qint64> budgetGranted;  ///< euro cents
    std::optional<qint64> spent;          ///< euro cents
    QList<CostShare> costSplit;           ///< adds up to 100 (V-18)
    QString budgetArticle;
    bool inSea = false;
    QString seaTheme;
    QString seaSubtheme;
    std::optional<Independence> independence;
    QString conflictNote;
    QDate plannedStart;
    QDate start;
    QDate plannedEnd;
    QDate draftOn;
    QDate deliveredOn;
    QDate reactionOn;
    QDate closedOn;
    QString reactionReference;
    QString reactionSummary;
    QString stopReason;
    QString phaseRemark; ///< about the last step: why it went back, or on in spite of something

    bool operator==(const ResearchProject &) const = default;
};

template <> struct Describe<ResearchProject>
{
    static constexpr Kind kind = Kind::ResearchProject;
    static constexpr const char *table = "research_project";
    static constexpr const char *code = "PRJ";
    static constexpr auto fields = joined(
        headFields<ResearchProject>,
        std::array{
            required<ResearchProject, &ResearchProject::title>(30, "title", FieldKind::Text),
            field<ResearchProject, &ResearchProject::kind>(31, "kind", FieldKind::Enum),
            field<ResearchProject, &ResearchProject::phase>(32, "phase", FieldKind::Enum),
            field<ResearchProject, &ResearchProject::centralQuestion>(33, "central_question",
                                                                      FieldKind::Text),
            field<ResearchProject, &ResearchProject::existingKnowledgeChecked>(
                34, "existing_knowledge_checked", FieldKind::Flag),
            field<ResearchProject, &ResearchProject::knowledgeCheckedBy>(35, "knowledge_checked_by",
                                                                         FieldKind::Text),
            field<ResearchProject, &ResearchProject::knowledgeCheckedOn>(36, "knowledge_checked_on",
                                                                         FieldKind::Date),
            field<ResearchProject, &ResearchProject::knowledgeTop>(37, "knowledge_top", FieldKind::List),
            field<ResearchProject, &ResearchProject::knowledgeRemark>(38, "knowledge_remark",
                                                                      FieldKind::Memo),
            field<ResearchProject, &ResearchProject::lead>(39, "lead", FieldKind::Ref).to(Kind::Unit),
            field<ResearchProject, &ResearchProject::contractor>(40, "contractor", FieldKind::Ref)
                .to(Kind::Institute),
            field<ResearchProject, &ResearchProject::budgetEstimate>(41, "budget_estimate", FieldKind::Money),
            field<ResearchProject, &ResearchProject::budgetGranted>(42, "budget_granted", FieldKind::Money),
            field<ResearchProject, &ResearchProject::spent>(43, "spent", FieldKind::Money),
            field<ResearchProject, &ResearchProject::costSplit>(44, "cost_split", FieldKind::List),
            field<ResearchProject, &ResearchProject::budgetArticle>(45, "budget_article", FieldKind::Text),
            field<ResearchProject, &ResearchProject::inSea>(46, "in_sea", FieldKind::Flag),
            field<ResearchProject, &ResearchProject::seaTheme>(47, "sea_theme", FieldKind::Text),
            field<ResearchProject, &ResearchProject::seaSubtheme>(48, "sea_subtheme", FieldKind::Text),
            field<ResearchProject, &ResearchProject::independence>(49, "independence", FieldKind::Enum),
            field<ResearchProject, &ResearchProject::conflictNote>(50, "conflict_note", FieldKind::Memo),
            field<ResearchProject, &ResearchProject::plannedStart>(51, "planned_start", FieldKind::Date),
            field<ResearchProject, &ResearchProject::start>(52, "start", FieldKind::Date),
            field<ResearchProject, &ResearchProject::plannedEnd>(53, "planned_end", FieldKind::Date),
            field<ResearchProject, &ResearchProject::draftOn>(54, "draft_on", FieldKind::Date),
            field<ResearchProject, &ResearchProject::deliveredOn>(55, "delivered_on", FieldKind::Date),
            field<ResearchProject, &ResearchProject::reactionOn>(56, "reaction_on", FieldKind::Date),
            field<ResearchProject, &ResearchProject::closedOn>(57, "closed_on", FieldKind::Date),
            field<ResearchProject, &ResearchProject::reactionReference>(58, "reaction_reference",
                                                                        FieldKind::Text),
            field<ResearchProject, &ResearchProject::reactionSummary>(59, "reaction_summary",
                                                                      FieldKind::Memo),
            field<ResearchProject, &ResearchProject::stopReason>(60, "stop_reason", FieldKind::Memo),
            field<ResearchProject, &ResearchProject::phaseRemark>(61, "phase_remark", FieldKind::Text),
        });
};

} // namespace kb
