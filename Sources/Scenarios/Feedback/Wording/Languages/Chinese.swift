/// The wording in simplified Chinese; sentences follow each other without a blank.
enum Chinese {
    static let lexicon = Lexicon(language: "zh", separator: "", [places, words, matters, desk])

    private static let places = """
        = service catalog
        商品页面|商品目录
        = service search
        搜索|搜索功能
        = service carts
        购物车
        = service orders
        下单页面|订单页面
        = service payments
        支付页面|付款
        = service fraud-check
        风控审核
        = service customers
        我的账户|账户页面
        = service shipping
        物流查询|快递跟踪
        = service returns
        退货页面|退货申请
        = service partners
        供应商后台|库存同步
        = service sessions
        登录|登录页面
        = service reports
        销售报表
        = service assistant
        智能助手|聊天机器人|客服机器人
        = service returns-bot
        退货机器人
        = service documents-ai
        文档摘要
        = service copilot
        Copilot
        = service developer
        {label} 接口|{label}|{label} 服务|{path}
        = service other
        {plain}
        = service nothing
        你们网站|这个应用|系统
        = matter returns
        退货
        = matter warranty
        保修
        = matter shipping delivery
        配送
        = matter refund refunds
        退款
        = error developer
        {status}|HTTP {status}
        = error plain
        错误提示|报错|“出错了”
        = seconds
        秒
        = when recent
        刚才|几分钟前
        = when clock
        {clock}左右
        = when night
        半夜
        = when morning
        今天早上|今天上午
        = when noon
        中午
        = when afternoon
        今天下午
        = when evening
        今天晚上
        = when yesterday
        昨天|昨天{clock}左右
        = when y_morning
        昨天上午
        = when y_noon y_afternoon
        昨天下午
        = when y_evening
        昨天晚上|昨晚
        = when weekday
        前几天
        = when older
        上周
        = when unknown
        前几天|最近
        = since recent
        从刚才开始|这几分钟
        = since clock
        从{clock}左右开始
        = since night
        从半夜开始
        = since morning
        从早上开始|今天一上午
        = since noon
        从中午开始
        = since afternoon
        从下午开始
        = since evening
        从晚上开始
        = since yesterday
        从昨天开始
        = since y_evening
        从昨晚开始
        = since weekday
        这几天
        = since older
        从上周开始
        = since unknown
        最近|这段时间
        = date
        {month}月{day}日
        """

    private static let words = """
        = greeting
        你好，|您好！|客服你好，|大家好，|在吗？
        = signoff
        谢谢|谢谢！{name}|祝好，{name}|麻烦了|{name}，{company}
        = opening technical product money
        平时都挺好用的。|新的购物车很不错，但是…|我是老客户了。
        = opening bot
        有机器人这个想法不错。|态度倒是挺好。
        = vague technical
        用不了。|又来了。|-开什么玩笑。|感觉哪里不对。
        = vague bot
        没用。|-浪费时间。
        = guess technical
        应该是更新的问题。|我猜是你们的CDN。|是不是人太多了？|换了新标志以后就这样。
        = guess bot
        是不是换模型了？|估计是换了便宜的模型。
        = guess money
        是不是重复计费了？
        = impact technical
        !我们没法工作了。|!订单都流失了。|同事也一样。|试了{few}次。|~问题不大。
        = impact bot
        最后还得打电话。|我的问题还没解决。
        = impact money
        我们的预算都超了。
        = demand technical product
        请尽快修复。|什么时候能好？|!很急，请马上处理。|-请给个说法。|等你们回复。
        = demand bot
        我要人工客服。|-多请几个人吧。
        = demand money
        请解释一下。|请把差额退给我。|-这钱我不付。
        = demand security
        !请马上锁定账户。
        = demand wish
        先谢谢了！|有这个计划吗？
        = demand how_to privacy_question
        先谢谢了！
        = sarcasm
        -真厉害。|-谢谢你们啊。
        = aside
        另外，邮件还在发到我的旧邮箱。|顺便说一句，深色模式很好看。
        = calm
        ~不急。|~只是告诉你们一声。
        = ids
        请求ID：{request}|会话ID：{conversation}|例如 {request}
        = attribute
        好像只有{detail}有问题。|我这边是{detail}。
        = quoteintro
        返回的内容如下：|我们的日志：
        = quote user
        页面显示“请稍后再试”。
        = secret contact
        联系我：{secret}
        = secret money
        付款用的是 {secret}
        = secret key
        我们用的是 {secret}
        = secret address
        我们的IP是 {secret}
        = more technical
        以前还好好的。|手机上也一样。|有时候刷新一下就好。|别的网站都正常。
        = more bot
        问题很简单。|上周还能回答。
        = more happy
        继续加油！
        """

    private static let desk = """
        = replygreeting
        您好！|{name}，您好！
        = replysignoff
        客服团队|客户服务部
        = reply first
        感谢您的反馈，我们正在查看。|很抱歉给您带来不便，已经转给相关团队。
        = reply ask
        请告诉我们具体的时间好吗？|能发一张截图吗？
        = reply around
        请过几分钟再试一次。
        = reply wait
        我们还在处理，感谢您的耐心。
        = reply solved
        问题已经解决。|现在应该恢复正常了，如有问题请告诉我们。
        = reply solved_asking solved_happy solved_chatter
        您的问题已通过邮件回复。|已记录，谢谢。
        = customer solved_asking solved_happy solved_chatter
        谢谢，明白了。|找到了，谢谢！
        = customer solved
        好了，谢谢！|解决了，谢谢。
        = customer unsolved
        还是一样。|没有变化。|-有消息吗？
        """
}
