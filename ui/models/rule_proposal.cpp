// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rule_proposal.h"

#include "analysis/analyst_subject.h"
#include "base/ip_protocol.h"
#include "models/destination_tree.h"
#include "models/text.h"

namespace waybill {

namespace {

// The smallest networks that are announced between operators: /24 and /48 (RFC 7454 §6.1.3).
constexpr unsigned SmallestV4 = 24, SmallestV6 = 48;

/// Takes up the subjects that a rule of that kind may be about.
class Subjects {
public:
    explicit Subjects(AnalystRule::Kind kind) { m_proposal.kind = kind; }

    void add(const std::string& subject)
    {
        AnalystRule rule;
        rule.kind = m_proposal.kind;
        rule.subject = subject;
        rule.country = rule.kind == AnalystRule::Kind::Country ? China : CountryCode();
        rule.reason = "any";
        const QString text = toQString(subject);
        if (!whatIsWrongWith(rule) && !m_proposal.subjects.contains(text))
            m_proposal.subjects << text;
    }
    void addAddress(const IpAddress& address)
    {
        if (address.isNone())
            return;
        add(address.toString());
        const unsigned length = address.isV4() ? SmallestV4 : SmallestV6;
        const IpAddress first = address.isV4() ? IpAddress::v4(address.v4Value() & 0xFFFFFF00U)
                                               : IpAddress::v6(address.high() & ~std::uint64_t{0xFFFF}, 0);
        add(first.toString() + "/" + std::to_string(length));
    }
    [[nodiscard]] RuleProposal take() { return std::move(m_proposal); }

private:
    RuleProposal m_proposal;
};

} // namespace

RuleProposal proposalOf(const Analysis& analysis, FlowId flow, AnalystRule::Kind kind)
{
    Subjects subjects(kind);
    const FlowIdentity& identity = analysis.flow(flow);
    const FlowView& view = analysis.view(flow);
    const bool isDown = view.role == FlowRole::Down;
    const IpAddress& far = isDown ? identity.originator : identity.responder;
    subjects.add(std::string(analysis.text(view.name)));
    subjects.addAddress(far);
    if (!view.domain.isNone())
        subjects.add("*." + std::string(analysis.text(view.domain)));
    if (kind == AnalystRule::Kind::LeaveOut) {
        const MacAddress mac = isDown ? identity.originatorMac : identity.responderMac;
        if (!mac.isNone() && !far.isPublic())
            subjects.add(mac.toString());
        const bool isTcpOrUdp = identity.protocol == ProtocolTcp || identity.protocol == ProtocolUdp;
        if (identity.hasPorts && isTcpOrUdp)
            subjects.add((identity.protocol == ProtocolTcp ? "tcp port " : "udp port ") +
                         std::to_string(identity.responderPort));
    }
    return subjects.take();
}

RuleProposal proposalOf(const Analysis& analysis, const DestinationNode& node, AnalystRule::Kind kind)
{
    Subjects subjects(kind);
    if (node.kind == DestinationKind::Destination || node.kind == DestinationKind::LookedUp)
        subjects.add("*." + node.text); // an address is no domain, and is refused
    if (node.kind == DestinationKind::Destination || node.kind == DestinationKind::HostName) {
        if (const std::optional<IpAddress> address = IpAddress::parse(node.text))
            subjects.addAddress(*address);
        else
            subjects.add(node.text);
        if (node.host != DestinationNode::None && node.host < analysis.hostCount())
            subjects.addAddress(analysis.host(node.host).address);
    }
    return subjects.take();
}

} // namespace waybill
